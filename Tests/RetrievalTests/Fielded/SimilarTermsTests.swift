import Testing

@testable import Retrieval

struct SimilarTermsTests {
  /// The distance by the textbook's table.
  static func distance(_ one: [UInt8], _ two: [UInt8]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: two.count + 1), count: one.count + 1)
    for row in 0...one.count {
      for column in 0...two.count {
        guard row > 0, column > 0 else {
          table[row][column] = max(row, column)
          continue
        }
        let same = one[row - 1] == two[column - 1] ? 0 : 1
        var cost = min(table[row - 1][column], table[row][column - 1]) + 1
        cost = min(cost, table[row - 1][column - 1] + same)
        if row > 1, column > 1, one[row - 1] == two[column - 2], one[row - 2] == two[column - 1] {
          cost = min(cost, table[row - 2][column - 2] + 1)
        }
        table[row][column] = cost
      }
    }
    return table[one.count][two.count]
  }

  @Test(arguments: 0...2)
  func findsWhatComparingWithAllFinds(edits: Int) {
    var numbers = RandomCollection.Numbers(state: 77)
    let letters = Array("abcd")
    let word = { (numbers: inout RandomCollection.Numbers) in
      String(
        (0..<Int.random(in: 1...8, using: &numbers)).map { _ in
          letters.randomElement(using: &numbers) ?? "a"
        })
    }
    var builder = FieldedIndexBuilder()
    builder.add([(0..<600).map { _ in word(&numbers) }])
    let index = builder.build()
    let all = (0..<index.termCount).map(index.term)
    for _ in 0..<30 {
      let asked = word(&numbers)
      let wanted = all.filter { Self.distance(Array(asked.utf8), Array($0.utf8)) <= edits }
      #expect(index.terms(within: edits, of: asked).map(\.term) == wanted, "\(asked)")
    }
  }

  @Test func aWordWithoutEndIsNotLookedFor() {
    var builder = FieldedIndexBuilder()
    builder.add([["kettle"]])
    let index = builder.build()
    #expect(index.terms(within: 2, of: String(repeating: "k", count: 100_000)).isEmpty)
    #expect(index.terms(within: 2, of: "ketle").map(\.distance) == [1])
    #expect(index.terms(within: 2, of: "").isEmpty)
  }
}
