import ArgumentParser
import TextAnalysis

/// Tells the term of each word of standard input, for tools that make tables of terms.
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms", abstract: "Tell the term of each word of standard input, a line each.",
    shouldDisplay: false)

  func run() throws {
    try failing {
      let analyzer = Analyzer(language: "en")
      var text = ""
      while let word = readLine() { text += word + "\t" + analyzer.term(word) + "\n" }
      try say(text)
    }
  }
}
