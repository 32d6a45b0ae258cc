import Guides
import Testing

/// Files that parsers and readers have been slow on are read in a time that grows with their size.
@Suite struct HostileMarkdownTests {
  @Test(
    arguments: [
      ("_a ", 100_000), ("![[]()", 30_000), ("a <![CDATA[", 20_000), ("a <?", 50_000),
      ("a <!A", 50_000), ("<?\n", 50_000), ("- ", 5_000), ("> ", 20_000), ("[a](", 50_000),
      ("Q: a\nA: b\n", 20_000), ("a\n: b\n", 20_000), (":::a\n", 50_000), ("x[^a] [^", 20_000),
      ("==a ", 50_000), ("{% ", 50_000), (" :a", 50_000), ("<ul><li>a\n", 5_000),
      ("<div \"\n", 20_000), ("x\n\n<!--\n", 5_000), ("x\n|a|\n|-|\n", 10_000),
      ("<details><summary>x</summary>\n\ny\n\n", 5_000),
    ])
  func `repeated pieces`(_ piece: String, _ count: Int) throws {
    let text = "# H\n\n" + String(repeating: piece, count: count)
    let guide = try guide(text)
    #expect(guide.passages.allSatisfy { $0.text.utf8.count <= 4_100 })
  }

  @Test(
    arguments: [
      "[a]: http://x/" + String(repeating: "y", count: 40_000),
      "[a]: <" + String(repeating: "y ", count: 20_000) + ">",
      "[a]: x '" + String(repeating: "y ", count: 20_000) + "'",
      "[a]:\n  x(" + String(repeating: "y", count: 40_000) + ")\n \"t\"",
    ])
  func `many references to one long link`(_ definition: String) throws {
    let text = "# H\n\n" + definition + "\n\n" + String(repeating: "x [a] ", count: 50_000)
    let start = ThreadTime.now
    let guide = try guide(text)
    #expect(ThreadTime.now - start < 3)
    #expect(guide.passages.first?.text.hasPrefix("x a x a x a ") == true)
    #expect(guide.passages.reduce(0) { $0 + $1.text.utf8.count } > 190_000)
  }

  @Test(arguments: [("|x", 2_000, "|\n", 5_000), ("|a", 30, "|a|\n", 10_000)])
  func `rows far shorter than their table is wide`(
    _ head: String, _ columns: Int, _ row: String, _ rows: Int
  ) throws {
    let text =
      String(repeating: head, count: columns) + "\n" + String(repeating: "|-", count: columns)
      + "|\n" + String(repeating: row, count: rows)
    let start = ThreadTime.now
    let guide = try guide(text)
    #expect(ThreadTime.now - start < 10)
    #expect(row.contains("a") ? guide.passages.count == rows : !guide.passages.isEmpty)
  }

  @Test func `columns that are too many are one, whose words stay`() throws {
    let names = (1...40).map { "c\($0)" }
    let row = (1...40).map { "v\($0)" }.joined(separator: "|")
    let text =
      "|" + names.joined(separator: "|") + "|\n|" + String(repeating: "-|", count: 40) + "\n|" + row
      + "|\n" + String(repeating: "|\n", count: 5_000)
    let guide = try guide(text)
    #expect(
      guide.sentenceTexts == [
        row.split(separator: "|")[..<15].joined(separator: " | ") + " | "
          + row.split(separator: "|")[15...].joined(separator: "|")
      ])
    #expect(guide.passages.first?.context.first?.text.hasSuffix("c38|c39|c40") == true)
  }

  @Test(arguments: ["-", "---"])
  func `columns that no row reaches are left away`(_ rule: String) throws {
    let names = (1...30).map { "c\($0)" }.joined(separator: "|")
    let text =
      "|\(names)|\n|" + String(repeating: rule + "|", count: 30) + "\n"
      + String(repeating: "a|b|c\n", count: 5_000)
    let guide = try guide("Words.\n\n" + text)
    #expect(guide.passages.count == 5_001)
    #expect(guide.passages.dropFirst().allSatisfy { $0.text == "a | b | c" })
    #expect(guide.passages.dropFirst().map(\.lines.lowerBound) == Array(5..<5_005))
    #expect(guide.passages.last?.context.last?.text.hasPrefix("c1 | c2 | c3 | c4|c5") == true)
  }

  @Test func `empty cells at the end of a row are no part of it`() throws {
    let guide = try guide("|a|b|c|\n|-|-|-|\n|1||\n| |2|\n|||\n")
    #expect(guide.sentenceTexts == ["1", "| 2"])
  }

  @Test func `text that only looks like a long link definition stays whole`() throws {
    let word = String(repeating: "y", count: 400)
    #expect(try guide("```\n[a]: \(word)\n```\n").sentenceTexts == ["[a]: \(word)"])
  }

  @Test func `a table of many empty columns`() throws {
    let columns = 17_500
    let text =
      "x\n" + String(repeating: "|", count: columns) + "\n"
      + String(repeating: "|-", count: columns) + "|\n" + String(repeating: "|", count: columns)
    #expect(try !guide(text).passages.isEmpty)
  }
}
