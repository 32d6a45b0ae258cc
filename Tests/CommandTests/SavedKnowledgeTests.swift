import Foundation
import Glibc
import TestSupport
import Testing

/// What askguide keeps of guides that it read, and what guidelab packs to be shipped.
@Suite struct SavedKnowledgeTests {
  private let folder: TemporaryFolder
  private let home: TemporaryFolder
  private static let questions = """
    how long does sencha keep
    is sencha safe during pregnancy
    and a kettel

    which water for sencha
    what does a thermometer cost
    how do I knit a scarf

    """

  init() throws {
    folder = try TemporaryFolder()
    home = try TemporaryFolder()
    var text = AskGuide.guide
    // Large enough to be worth keeping, with words that no question asks for.
    for number in 0..<2_400 {
      if number.isMultiple(of: 40) { text += "## Lot \(number)\n\n" }
      text += "Crate \(number) came from warehouse \(number % 17) and went on by lorry. "
      text += "It was weighed, sealed and put on shelf \(number % 91).\n\n"
    }
    try folder.write(text, to: "tea/tea.md")
    try folder.write("# Cups\n\nCups break when they fall.\n", to: "tea/cups.md")
  }

  private func ask(_ arguments: String...) throws -> CommandResult {
    try command("askguide", ["-k", "tea"] + arguments).run(input: Self.questions)
  }

  private func command(_ program: String, _ arguments: [String]) throws -> Command {
    try Command(program, arguments, folder: folder, home: home)
  }

  /// What is in the cache.
  private var kept: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: home.path(of: ".cache/askguide"))) ?? []
  }

  @Test(
    arguments: ["text", "markdown", "jsonl"].flatMap { format in
      [["--format", format], ["--format", format, "--explain"]]
    })
  func savedAndBuiltAnswerAlike(options: [String]) throws {
    let shipped = try command("guidelab", ["index", "tea", "-o", "tea.knowledge"]).run()
    #expect(shipped.status == .exited(0))
    #expect(shipped.output == "2 guides, 2405 passages\n")
    var results: [CommandResult] = []
    for path in ["tea", "tea", "tea", "tea.knowledge"] {
      let cache = results.isEmpty ? ["--no-cache"] : []
      results.append(
        try command("askguide", ["-k", path] + options + cache).run(input: Self.questions))
      #expect(kept.count == (results.count == 1 ? 0 : 1))
    }
    #expect(results[0].outputLines.count > 10 || options.contains("jsonl"))
    for result in results { #expect(result == results[0]) }
  }

  @Test func aChangedGuideIsReadAnew() throws {
    let question = "how long does sencha keep"
    #expect(try ask("--format", "jsonl", question).output.contains("six weeks"))
    let text = try folder.read("tea/tea.md").replacing("six weeks", with: "ten weeks")
    try folder.write(text, to: "tea/tea.md")
    #expect(try ask("--format", "jsonl", question).output.contains("ten weeks"))
    #expect(kept.count == 1)
  }

  @Test func aDamagedShippedFileIsAnErrorThatSaysWhatToDo() throws {
    _ = try command("guidelab", ["index", "tea", "-o", "tea.knowledge"]).run()
    var bytes = Array(try Data(contentsOf: URL(filePath: folder.path(of: "tea.knowledge"))))
    bytes[bytes.count / 2] ^= 1
    try folder.write(bytes, to: "tea.knowledge")
    let result = try command("askguide", ["-k", "tea.knowledge", "anything"]).run()
    #expect(result.status == .exited(2))
    #expect(result.output == "")
    #expect(result.error.hasPrefix("askguide: tea.knowledge: damaged in section "))
    #expect(result.error.hasSuffix(": index the guide anew\n"))
    try folder.write(Array(bytes[..<20]), to: "cut.knowledge")
    let cut = try command("askguide", ["-k", "cut.knowledge", "anything"]).run()
    #expect(cut.status == .exited(2))
  }

  @Test func savedFilesAndGuidesGoTogether() throws {
    try folder.write("# Scarves\n\nA scarf takes three balls of wool.\n", to: "scarf.md")
    _ = try command("guidelab", ["index", "tea", "-o", "tea.knowledge"]).run()
    for question in ["how much wool for a scarf", "how long does sencha keep"] {
      let result = try command(
        "askguide", ["-k", "tea.knowledge", "-k", "scarf.md", "--format", "jsonl", question]
      ).run()
      #expect(result.output.contains(question.contains("wool") ? "three balls" : "six weeks"))
    }
  }

  /// What stands at the target is looked at first: renaming would go over whatever it is.
  @Test func indexReplacesNothingButSavedKnowledge() throws {
    mkfifo(folder.path(of: "pipe"), 0o600)
    symlink("tea/cups.md", folder.path(of: "link"))
    try folder.write("my notes", to: "notes")
    let refusals = [
      "pipe": "is not a regular file: name another",
      "link": "is a link, and links are not followed: name the file itself",
      "tea": "is a folder: name a file in it",
      "notes": "is there already and is no saved knowledge: name another file, or remove it",
    ]
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for (target, reason) in refusals {
      let result = try command("guidelab", ["index", "tea", "-o", target]).run()
      #expect(result.status == .exited(2))
      #expect(result.output == "")
      #expect(result.error == "guidelab: \(target): \(reason)\n")
    }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path) == before)
    #expect(try folder.read("notes") == "my notes")
    #expect(try folder.read("tea/cups.md").hasPrefix("# Cups"))
    for _ in 0..<2 {
      let result = try command("guidelab", ["index", "tea", "-o", "a.knowledge"]).run()
      #expect(result.status == .exited(0))
    }
  }

  @Test func twoProcessesAtOnce() throws {
    let expected = try ask("--no-cache").outputBytes
    let askguide = try BuiltProgram.path(of: "askguide")
    let script = """
      printf %s '\(Self.questions)' > q
      for n in 1 2 3; do '\(askguide)' -k tea < q > out$n & done; wait
      cat out1 out2 out3
      """
    let result = try command("/bin/sh", ["-c", script]).run()
    #expect(result.outputBytes == expected + expected + expected)
    #expect(result.error == "")
    #expect(kept.count == 1)
  }

  @Test func killedWhileSaving() throws {
    let expected = try ask("--no-cache").outputBytes
    let askguide = try BuiltProgram.path(of: "askguide")
    for moment in [0.05, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6] {
      let script = """
        '\(askguide)' -k tea 'how long does sencha keep' > /dev/null & p=$!
        sleep \(moment); kill -9 $p; wait $p
        """
      _ = try command("/bin/sh", ["-c", script]).run()
      #expect(try ask().outputBytes == expected)
      #expect(kept.count == 1 && kept[0].hasSuffix(".knowledge"))
      try FileManager.default.removeItem(atPath: home.path(of: ".cache/askguide/" + kept[0]))
    }
  }

  @Test func aFullDiskIsNoTrouble() throws {
    let expected = try ask("--no-cache").outputBytes
    let askguide = try BuiltProgram.path(of: "askguide")
    // Files of at most so many blocks of 512 bytes.
    for blocks in [0, 1, 40, 200] {
      let script = """
        printf %s '\(Self.questions)' > q
        (ulimit -f \(blocks); '\(askguide)' -k tea < q | cat; echo)
        """
      let result = try command("/bin/sh", ["-c", script]).run()
      #expect(result.outputBytes == expected + [0x0A])
      #expect(result.error == "")
      #expect(kept == [])
    }
  }

  @Test func whereNothingCanBeKeptAPersonIsTold() throws {
    try home.write("in the way", to: ".cache")
    let expected = try ask("--no-cache")
    #expect(try ask() == expected)
    let seen = try command("askguide", ["-k", "tea", "--plain", "how long does sencha keep"])
      .runOnTerminal(attaching: [.error])
    #expect(
      seen.output.contains("cannot be written: Not a directory; the guides will be read anew"))
  }

  @Test func theCacheIsWhereTheEnvironmentSays() throws {
    var command = try command("askguide", ["-k", "tea", "how long does sencha keep"])
    command.environment = ["XDG_CACHE_HOME": folder.path(of: "elsewhere")]
    #expect(try command.run().status == .exited(0))
    #expect(kept == [])
    let folders = try FileManager.default.contentsOfDirectory(atPath: folder.path(of: "elsewhere"))
    #expect(folders == ["askguide"])
  }
}
