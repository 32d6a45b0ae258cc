import ArgumentParser
import Evaluation

/// Looks through guides for what keeps questions from finding their sections.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find what keeps questions from finding their sections.",
    usage: "guidelab lint [OPTIONS]",
    discussion: """
      Examples:
        guidelab lint -k bread.md --thesaurus bread.synonyms
        guidelab lint -k guides/ --strict                    fails on warnings too

      Findings are told as file:line: severity: what was found. Notes tell what was left out of the \
      guide without a guess: comments, pictures, rules, directives; the last line tells what of a \
      folder was not read. Exit status 1 if there is an \
      error, with --strict if there is a warning.
      """)

  @OptionGroup var options: KnowledgeOptions

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @Flag(help: "Look through the built-in thesaurus too.")
  var bundledThesaurus = false

  func run() throws {
    try failing {
      let linter = Linter(try options.load(), includesBundled: bundledThesaurus)
      let findings = linter.findings()
      try say(findings.map { "\($0)\n" }.joined())
      if let note = linter.leftOutNote { try say(note + "\n") }
      let fails = findings.contains {
        $0.severity == .error || (strict && $0.severity == .warning)
      }
      if fails { throw ExitCode(1) }
    }
  }
}
