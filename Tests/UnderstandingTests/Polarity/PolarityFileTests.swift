import Foundation
import Testing

@testable import Understanding

/// The data itself: in order, each entry once, no name that nothing reads.
@Suite struct PolarityFileTests {
  private var lines: [(key: String, names: [String])] {
    get throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Knowledge/English/polarity.txt")
      return try String(contentsOf: root, encoding: .utf8).split(separator: "\n").map { line in
        let parts = line.split(separator: "\t")
        return (String(parts[0]), parts.dropFirst().joined().split(separator: " ").map(String.init))
      }
    }
  }

  @Test func keysAreInByteOrder() throws {
    let keys = try lines.map { Array($0.key.utf8) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test func everyNameIsRead() throws {
    let known = Set(PolarityClass.allCases.map(\.name))
      .union(Axis.allCases.flatMap { ["\($0)+", "\($0)-"] })
    #expect(try Set(lines.flatMap(\.names)).subtracting(known).isEmpty)
    #expect(try lines.allSatisfy { !$0.names.isEmpty })
  }

  @Test func namesAreToldApart() {
    let heads = PolarityClass.allCases.map { $0.name.utf8.prefix(8).map(\.self) }
    #expect(Set(heads).count == heads.count)
  }
}
