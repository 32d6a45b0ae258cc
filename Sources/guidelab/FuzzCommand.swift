import ArgumentParser
import Fuzzing
import Terminal

/// Feeds the readers and the answers with damaged inputs.
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Feed readers and answers with damaged inputs, and tell what breaks.",
    usage: "guidelab fuzz [OPTIONS]",
    discussion: """
      Examples:
        guidelab fuzz --seed 7 --seconds 60
        guidelab fuzz --seed 7 --count 1000 --target html
        guidelab fuzz --seed 7 --from 4711 --count 1     one input again
        guidelab fuzz --seed 7 --from 4711 --write       its bytes

      Inputs follow from seed, targets and number alone. A crash, or an input without end, tells \
      the number on standard error.

      Exit status: 0 nothing broke, 1 something was found.
      """)

  @Option(help: ArgumentHelp("What the inputs come from.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("At most so long; default: 10 without --count.", valueName: "n"))
  var seconds: Int?

  @Option(help: ArgumentHelp("At most so many inputs.", valueName: "n"))
  var count: Int?

  @Option(help: ArgumentHelp("The number of the first input.", valueName: "n"))
  var from = 0

  @Option(help: "What to feed; repeatable; default: all.")
  var target: [FuzzTarget] = []

  @Flag(help: "Write the bytes of the first input, and feed nothing.")
  var write = false

  func validate() throws {
    if from < 0 || count ?? 0 < 0 || seconds ?? 0 < 0 {
      throw ValidationError("--from, --count and --seconds take numbers of 0 or more.")
    }
  }

  func run() throws {
    try failing {
      let maker = InputMaker(seed: seed, targets: target)
      if write {
        return try TextOutput.standardOutput.write(maker.input(from).bytes)
      }
      let limit = seconds ?? (count == nil ? 10 : nil)
      let start = ContinuousClock.now
      let report = try FuzzRun(maker).run(
        from: from, count: count, time: limit.map { .seconds($0) }, isGuarded: true)
      try say(report.text(seed: seed, time: .now - start))
      if report.faultCount > 0 { throw ExitCode(1) }
    }
  }
}

extension FuzzTarget: ExpressibleByArgument {}
