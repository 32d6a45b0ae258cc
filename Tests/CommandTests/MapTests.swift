import Foundation
import Testing

/// The map of the code and the library's landing page are true to the code.
@Suite struct MapTests {
  private static let catalogue = "Sources/Answering/Answering.docc/"
  private let map: MarkdownPage
  private let landing: MarkdownPage

  init() throws {
    map = try MarkdownPage(Self.catalogue + "Architecture.md")
    landing = try MarkdownPage(Self.catalogue + "Answering.md")
  }

  @Test func pathsAreThere() {
    #expect(!map.paths.isEmpty)
    #expect(map.deadPaths == [])
    #expect(map.deadLinks == [])
    #expect(landing.deadLinks == [])
  }

  @Test func everyHeadingIsAQuestion() {
    let headings = map.headings.dropFirst()
    #expect(!headings.isEmpty)
    for heading in headings { #expect(heading.hasSuffix("?")) }
  }

  @Test func everyFolderOfTheSourcesIsOnTheMap() {
    let folders = Set(
      Repository.swiftFiles(under: "Sources").compactMap { file in
        file.lastIndex(of: "/").map { String(file[..<$0]) }
      })
    #expect(!folders.isEmpty)
    for folder in folders.sorted() {
      #expect(
        map.paths.contains { $0 == folder || $0.hasPrefix(folder + "/") }, "\(folder) is not named")
    }
  }

  @Test func everyPublicTypeOfTheLibraryHasItsPlace() throws {
    var types: Set<String> = []
    for file in Repository.swiftFiles(under: "Sources/Answering") {
      for line in try Repository.text(of: file).split(separator: "\n") {
        let words = line.split { !$0.isLetter && !$0.isNumber }
        guard line.hasPrefix("public "), let kind = words.firstIndex(where: Self.kinds.contains),
          words.indices.contains(kind + 1)
        else { continue }
        types.insert(String(words[kind + 1]))
      }
    }
    #expect(types.contains("KnowledgeBase"))
    let links = landing.symbolLinks.map { String($0.prefix { $0 != "/" }) }
    #expect(Set(links).subtracting(["Answering"]) == types)
  }

  private static let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol"]
}
