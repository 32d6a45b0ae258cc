import Guides
import Testing

/// Checks what is true of every guide: nothing empty, indices that fit, lines inside the file.
func expectInvariants(of guide: Guide, lineCount: Int, _ note: Comment) {
  var next = 0
  for section in guide.sections {
    #expect(section.passages.lowerBound == next, note)
    next = section.passages.upperBound
    #expect(!section.title.isEmpty && section.path.last == section.title, note)
    #expect(section.lines.lowerBound >= 1 && section.lines.upperBound <= max(1, lineCount), note)
  }
  #expect(next == guide.passages.count, note)
  for (index, passage) in guide.passages.enumerated() {
    expectInvariants(of: passage, at: index, in: guide, note)
  }
  for (index, list) in guide.lists.enumerated() {
    #expect(!list.items.isEmpty && list.items == list.items.sorted(), note)
    #expect(list.items.allSatisfy { guide.passages[$0].place?.list == index }, note)
    #expect(list.items.allSatisfy { guide.passages[$0].section == list.section }, note)
  }
}

private func expectInvariants(
  of passage: Passage, at index: Int, in guide: Guide, _ note: Comment
) {
  let section = guide.sections[passage.section]
  #expect(section.passages.contains(index), note)
  #expect(!passage.sentences.isEmpty, note)
  #expect((passage.form == .listItem) == (passage.place != nil), note)
  if let place = passage.place { #expect(guide.lists[place.list].items.contains(index), note) }
  for sentence in passage.sentences {
    #expect(sentence.text.contains { !$0.isWhitespace }, note)
    #expect(sentence.lines.lowerBound >= section.lines.lowerBound, note)
    #expect(sentence.lines.upperBound <= section.lines.upperBound, note)
  }
}
