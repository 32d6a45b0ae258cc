import Answering
import Rendering
import Terminal

extension Dialogue {
  /// Says something that is no answer, as it is: on the terminal, never into a pipe.
  func say(_ text: String) throws(SessionError) {
    if session.facts.stdoutIsTerminal {
      try session.write(text)
    } else {
      try? TextOutput.standardError.write(text)
    }
  }

  /// Says a sentence, wrapped and safe to show.
  func tell(_ sentence: String) throws(SessionError) {
    try say(session.renderer.render(note: sentence))
  }

  /// Shows a long text of the guide, a screen at a time where there is one.
  func page(_ text: String, line: Int? = nil) throws(SessionError) {
    guard session.facts.stdoutIsTerminal, !session.renderer.style.plain else {
      return try say(text)
    }
    do { try Pager.show(text, facts: session.facts, line: line) } catch { throw .output(error) }
  }

  /// Asks whether to go on with something.
  func confirm(_ question: String) -> Bool {
    editor.confirm(prompt: session.renderer.inline(question) + " [y/N] ")
  }

  /// Shows the section that a number on the screen stands for, or stands in; asks a question.
  func show(number: Int) throws(SessionError) {
    switch numbering[number] {
    case .question(let question): try ask(question)
    case .guide(let guide): try ask(onlyGuide: guide)
    case .some(let entry):
      if let section = session.section(of: entry) { try show(section) }
    case nil: try tellRange(number)
    }
  }

  /// Shows the section that has a number in the contents.
  func show(section number: Int) throws(SessionError) {
    guard contents.indices.contains(number - 1) else {
      return try tell(Words.noSuchSection(number, count: contents.count))
    }
    try show(contents[number - 1])
  }

  /// Says which numbers there are in place of one that there is not.
  func tellRange(_ number: Int) throws(SessionError) {
    let isSection = contents.indices.contains(number - 1)
    try tell(Words.noSuchNumber(number, range: numbering.range, isSection: isSection))
  }

  /// Shows a section with those nested in it.
  func show(_ address: SectionAddress) throws(SessionError) {
    let renderer = session.renderer
    let pages = address.pages(in: session.guides)
    try page(pages.map { renderer.render($0) }.joined(separator: "\n"))
    try setApart()
  }

  /// Several sections fit: the person chooses by number.
  func offer(_ found: [SectionAddress], under words: String) throws(SessionError) {
    numbering = Numbering(sections: found, of: contents)
    let renderer = session.renderer
    let entries = found.map { address in
      ContentsEntry(
        title: renderer.path(of: address.path(in: session.guides)), depth: 0,
        number: contents.firstIndex(of: address).map { $0 + 1 })
    }
    try say(renderer.render(note: words) + renderer.render(outline: entries))
  }

  /// Several guides fit: the person chooses by number.
  func offer(guides found: [Int], under words: String) throws(SessionError) {
    numbering = Numbering(guides: found)
    let renderer = session.renderer
    let entries = found.map { guide in
      ContentsEntry(title: session.everything.titles[guide], depth: 0, number: guide + 1)
    }
    try say(renderer.render(note: words) + renderer.render(outline: entries))
  }

  /// Shows further quotes, their numbers behind those on the screen.
  func show(more answer: Answer) throws(SessionError) {
    transcript.add(answer)
    let first = numbering.add(answer.passages)
    if session.settings.format == .text {
      try session.write(session.renderer.render(answer.passages, first: first))
    } else {
      try session.write(answer)
    }
    try setApart()
  }

  /// Shows a guide's file at a place: all of it in the pager, the lines around where there is none.
  func open(_ place: SourcePlace) throws(SessionError) {
    let page = try place.page()
    var renderer = session.renderer
    // A file is shown as wide as there is room, for its lines were broken by its author.
    if session.settings.width == nil, let width = session.facts.width {
      renderer.style.width = max(renderer.style.width, width)
    }
    if Pager.isUsed(session.facts), !renderer.style.plain {
      let (text, line) = renderer.render(page)
      try self.page(text, line: line)
    } else {
      try say(renderer.render(page, around: SourcePage.surroundings).text)
    }
  }
}
