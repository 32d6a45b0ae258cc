import Guides
import Testing

@testable import Assistant

@Suite struct ReadingNotesTests {
  private func guide(_ file: String, _ kinds: ReadingDoubt.Kind...) -> Guide {
    Guide(file: file, doubts: kinds.map { ReadingDoubt(kind: $0, line: 1) })
  }

  @Test func whatIsReadWithoutDoubtIsNotSpokenOf() {
    #expect(ReadingNotes.lines(of: ReadingResult(guides: [guide("a.md", .cutPassage)])) == [])
    let link = LeftOut(path: "b.md", reason: .repeated)
    #expect(ReadingNotes.lines(of: ReadingResult(guides: [guide("a.md")], leftOut: [link])) == [])
  }

  @Test func doubtsAreToldOnceForAllGuides() {
    let guides = ["a", "b", "c", "d"].map { guide($0, .readAsUTF16, .readAsUTF16) }
    #expect(
      ReadingNotes.lines(of: ReadingResult(guides: guides)) == [
        "a, b, c and 1 more: read as UTF-16"
      ])
  }
}
