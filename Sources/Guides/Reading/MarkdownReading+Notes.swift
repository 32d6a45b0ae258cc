extension MarkdownReading {
  /// A foot-note, and the sentence that cites it.
  struct CitedNote {
    var note: FootNotes.Note
    var sentence: ContextLine
  }

  /// Remembers the foot-notes that a text cites, each once.
  mutating func note(citationsIn rich: RichText) {
    guard !rich.citations.isEmpty else { return }
    let ranges = SentenceSplitter.ranges(in: rich.text.bytes, label: rich.text.emphasisEnd)
    for citation in rich.citations {
      guard let note = notes.notes[citation.label], givenNotes.insert(citation.label).inserted
      else {
        continue
      }
      let range =
        ranges.last { $0.lowerBound < max(1, citation.offset) } ?? 0..<rich.text.bytes.count
      citedNotes.append(
        CitedNote(
          note: note,
          sentence: ContextLine(
            kind: .leadIn, text: rich.text.bytes.string(range), lines: rich.text.lines(of: range))))
    }
  }

  /// Gives the foot-notes that were cited in the section that ends.
  mutating func giveNotes() {
    let cited = citedNotes
    citedNotes = []
    for cited in cited {
      let blocks = MarkdownParser.blocks(
        of: cited.note.text[...], lines: LineIndex(of: cited.note.text, firstLine: cited.note.line),
        isFragment: true)
      var context = [cited.sentence]
      for text in blocks.map(\.text.text) where !text.isEmpty {
        let ranges = SentenceSplitter.ranges(in: text.bytes)
        let sentences = builder.sentences(of: text, at: ranges)
        if text.bytes.last == UInt8(ascii: ":"), blocks.count > 1, let last = sentences.last {
          context.append(ContextLine(kind: .leadIn, text: last.text, lines: last.lines))
          continue
        }
        for part in builder.parts(of: sentences) {
          builder.addPassage(part, form: .paragraph, context: context)
        }
      }
    }
  }
}
