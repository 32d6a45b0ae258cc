import Foundation
import Testing

/// Modules stand on floors, and nothing imports upwards.
@Suite struct FloorsTests {
  /// The floors from the ground up; a module imports from those below its own only.
  private static let floors: [[String]] = [
    ["TextAnalysis", "Guides", "Terminal", "Knowledge", "Manual"], ["Retrieval"], ["Collection"],
    ["Understanding"], ["Answering"], ["Rendering", "Evaluation", "Fuzzing", "AskGuide"],
    ["Assistant"], ["Configuration", "ModelContext"], ["askguide", "guidelab"],
  ]

  /// What each source file imports, by the file's path.
  private static let imports: [(path: String, modules: [String])] =
    Repository.swiftFiles(under: "Sources").map { path in
      let text = (try? Repository.text(of: path)) ?? ""
      return (
        path,
        text.split(separator: "\n").filter { $0.contains("import ") && !$0.hasPrefix(" ") }
          .compactMap { $0.split(separator: " ").last.map(String.init) }
      )
    }

  private static func floor(of module: String) -> Int? {
    floors.firstIndex { $0.contains(module) }
  }

  @Test func nothingImportsUpwardsOrAside() {
    var checked = 0
    for (path, modules) in Self.imports {
      let own = String(path.split(separator: "/")[1])
      guard let floor = Self.floor(of: own) else { continue }
      for module in modules {
        guard let other = Self.floor(of: module) else { continue }
        checked += 1
        #expect(other < floor, "\(path) imports \(module)")
      }
    }
    #expect(checked > 300)
  }

  @Test func everyModuleHasAFloor() {
    let plugins: Set = ["Install", "Debian"]
    for (path, _) in Self.imports {
      let own = String(path.split(separator: "/")[1])
      #expect(plugins.contains(own) || Self.floor(of: own) != nil, "\(own)")
    }
  }

  @Test func oneFileImportsEachCModule() {
    let doors = Self.imports.flatMap { path, modules in
      modules.filter {
        ["CLibXML2", "CMarkdown4C", "CZlib", "CSnowball", "CReadline"].contains($0)
      }
      .map { ($0, path) }
    }
    for (module, paths) in Dictionary(grouping: doors, by: \.0) {
      #expect(paths.count == 1, "\(module): \(paths.map(\.1))")
    }
    #expect(Set(doors.map(\.0)).count == 5)
  }

  @Test func aTypeNameStandsInOneModule() throws {
    var modules: [String: Set<String>] = [:]
    for path in Repository.swiftFiles(under: "Sources") where !Self.isShared(path) {
      let own = String(path.split(separator: "/")[1])
      for name in Self.types(in: try Repository.text(of: path)) {
        modules[name, default: []].insert(own)
      }
    }
    #expect(modules.count > 500)
    for (name, places) in modules.sorted(by: { $0.key < $1.key }) {
      #expect(places.count == 1, "\(name) stands in \(places.sorted())")
      #expect(Self.floor(of: name) == nil, "\(name) is a module's name")
    }
  }

  /// Whether a file is a link: plugins can share code in no other way.
  private static func isShared(_ path: String) -> Bool {
    let values = try? URL(filePath: Repository.path(of: path))
      .resourceValues(forKeys: [.isSymbolicLinkKey])
    return values?.isSymbolicLink == true
  }

  /// The names of the types that a text declares and other files can see.
  private static func types(in text: String) -> [String] {
    let kinds: Set = ["struct", "enum", "class", "actor", "protocol", "typealias"]
    return text.split(separator: "\n").compactMap { line in
      guard let first = line.first, first.isLetter || first == "@" else { return nil }
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "@" }
      guard let kind = words.firstIndex(where: { kinds.contains(String($0)) }),
        words[..<kind].allSatisfy({ modifiers.contains(String($0)) }),
        words.indices.contains(kind + 1)
      else { return nil }
      return String(words[kind + 1])
    }
  }

  private static let modifiers: Set = [
    "public", "package", "internal", "final", "indirect", "@MainActor", "@main", "@frozen",
  ]
}
