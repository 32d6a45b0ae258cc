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
    for cited in cited { give(cited.note, context: [cited.sentence]) }
  }

  /// Gives the foot-notes before a line that nothing cites, or all that were not given.
  mutating func giveUncitedNotes(before line: Int?) {
    var labels: ArraySlice<String> = []
    if let line {
      let end = uncitedNotes.firstIndex { notes.notes[$0].map { $0.line >= line } ?? true }
      labels = uncitedNotes[..<(end ?? uncitedNotes.endIndex)]
      uncitedNotes = uncitedNotes.dropFirst(labels.count)
    } else {
      // A mark in code cites nothing.
      labels =
        notes.notes.keys.sorted { (notes.notes[$0]?.line ?? 0) < (notes.notes[$1]?.line ?? 0) }[...]
    }
    for label in labels where givenNotes.insert(label).inserted {
      if let note = notes.notes[label] { give(note, context: []) }
    }
  }

  private mutating func give(_ note: FootNotes.Note, context: [ContextLine]) {
    builder.interrupt()
    let blocks = MarkdownParser.blocks(
      of: note.text[...], lines: LineIndex(of: note.text, firstLine: note.line), isFragment: true)
    var context = context
    for block in blocks {
      if case .code = block.kind {
        builder.addCode(block.raw, line: block.rawLine)
        continue
      }
      for text in [block.text.text] + block.cells.map(\.text) where !text.isEmpty {
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
