import Foundation
import TestSupport
import Testing

/// The library's module: what it exports, what it says of itself, and the README's program.
@Suite struct LibraryTests {
  @Test func theReadmeShowsTheProgramThatIsBuilt() throws {
    let readme = try MarkdownPage("README.md")
    let fence = try #require(readme.fences("swift").first { $0.info.last == "main.swift" })
    let shown = readme.lines[fence.lines].joined(separator: "\n") + "\n"
    #expect(shown == (try Repository.text(of: "Tests/LibraryExample/main.swift")))
    #expect(fence.lines.count <= 15)
  }

  @Test func theProgramAnswersAndEncodes() throws {
    let command = try Command("breadguide")
    try command.folder.write(
      "# Proving\n\nProve the dough for four hours.\n", to: "bread.md")
    let result = try command.run()
    #expect(result.status == .exited(0))
    #expect(
      result.outputLines == [
        "how long to prove the dough: answered",
        "“Prove the dough for four hours.” (bread.md:3)", "how much salt do I need: unanswered",
      ])
    #expect(result.error.contains(#""outcome":"answered""#))
  }

  /// A compiler beside the tools that run the tests, or wherever the system has one.
  private static let compiler = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { $0 + "/clang" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Foundation has ICU's headers in a module of its own, and in another version than the system:
  /// a program that imports both cannot be compiled.
  @Test(.enabled(if: compiler != nil, "there is no clang")) func noHeaderOfICUIsPartOfIt() throws {
    let header = Repository.path(of: "Sources/CLibXML2/shim.h")
    let arguments = ["-M", "-I/usr/include/libxml2", header]
    let result = try Command(try #require(Self.compiler), arguments).run()
    #expect(result.status == .exited(0))
    #expect(result.output.contains("libxml/encoding.h"))
    #expect(!result.output.contains("unicode/"))
  }

  @Test func tenNamesAreExportedAndDocumented() throws {
    let source = try Repository.text(of: "Sources/AskGuide/AskGuide.swift")
    let names = source.split(separator: "\n").filter { $0.hasPrefix("@_exported") }
      .compactMap { $0.split(separator: ".").last.map(String.init) }
    #expect(names.count == 10)
    let page = try Repository.text(of: "Sources/AskGuide/AskGuide.docc/AskGuide.md")
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(rows == names)
  }
}
