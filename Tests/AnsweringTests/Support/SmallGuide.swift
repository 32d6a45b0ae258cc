import Guides
import TextAnalysis

@testable import Answering

/// A section of a guide that is made of sentences: a passage each, a line each.
struct SmallSection {
  var title: String
  var phrasings: [String] = []
  var sentences: [String] = []
  /// Numbered or bulleted items, which follow the sentences; the last sentence leads into them.
  var items: [String] = []
  var isOrdered = false
  /// The place of the parent among the sections.
  var parent: Int?
}

/// A guide of a few sections, laid out as a file with a line a heading and a line a sentence.
func smallGuide(_ title: String?, file: String = "small.md", _ sections: [SmallSection]) -> Guide {
  var guide = Guide(file: file, metadata: GuideMetadata(title: title, language: "en"))
  var line = 1
  for section in sections {
    let index = guide.sections.count
    let start = guide.passages.count
    let end = line + section.sentences.count + section.items.count
    for (offset, text) in (section.sentences + section.items).enumerated() {
      let at = line + 1 + offset
      guide.passages.append(
        Passage(
          section: index, form: .paragraph, sentences: [Sentence(text: text, lines: at...at)]))
    }
    addList(of: section, index: index, start: start + section.sentences.count, to: &guide)
    let parents = section.parent.map { guide.sections[$0].path } ?? []
    guide.sections.append(
      Section(
        title: section.title, path: parents + [section.title], level: 2 + parents.count,
        parent: section.parent, lines: line...end, phrasings: section.phrasings,
        passages: start..<guide.passages.count))
    line = end + 1
  }
  return guide
}

private func addList(of section: SmallSection, index: Int, start: Int, to guide: inout Guide) {
  guard !section.items.isEmpty else { return }
  let items = Array(start..<start + section.items.count)
  for (number, item) in items.enumerated() {
    guide.passages[item].form = .listItem
    guide.passages[item].place = ListPlace(list: guide.lists.count, number: number + 1)
  }
  guide.lists.append(
    PassageList(
      isOrdered: section.isOrdered, section: index, items: items,
      leadIn: section.sentences.isEmpty ? nil : start - 1))
}

/// A guide of sentences under one heading, made ready for questions.
func smallKnowledge(
  of sentences: [String], title: String? = nil, synonyms: String = ""
) throws -> KnowledgeBase {
  let guide = smallGuide(title, [SmallSection(title: "All", sentences: sentences)])
  return KnowledgeBase(
    guides: [guide], thesauri: [try Thesaurus(Array(synonyms.utf8), file: "own.synonyms")])
}

extension KnowledgeBase {
  /// The answer to the last of some questions of one conversation.
  func answer(to questions: String..., options: AnswerOptions = AnswerOptions()) -> Answer {
    var conversation = Conversation()
    var last = Answer(question: "", kind: .other, outcome: .unanswered, summary: "")
    for question in questions { last = answer(question, in: &conversation, options: options) }
    return last
  }
}
