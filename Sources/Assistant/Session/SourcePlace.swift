import Answering
import Guides
import Knowledge
import Rendering

/// A place in a guide's file, to be read where it stands.
struct SourcePlace {
  /// The file's name as citations show it; the path too, unless the guide is built in.
  let file: String
  /// First and last line, 1-based.
  let lines: ClosedRange<Int>
  /// Whether the guide is part of the program, so that there is no file.
  let isBundled: Bool
  /// The lines of each paragraph and item of the file, as they were when it was read.
  var paragraphs: [ClosedRange<Int>] = []

  /// Whether comments of Markdown and HTML are comments there.
  private var isMarkup: Bool { !has(Self.plainEndings) }

  private func has(_ endings: [String]) -> Bool {
    let name = file.lowercased()
    let stem = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    return endings.contains { stem.hasSuffix($0) }
  }

  private static let plainEndings = [".txt", ".text", ".rst", ".adoc", ".asciidoc"]
  private static let webEndings = [".html", ".htm", ".xhtml"]

  /// The file as readers of the guide see it: without its author's comments, and without marks around
  /// strong words, as quotes have none.
  func page() throws(SessionError) -> SourcePage {
    let lines = try read()
    guard isMarkup else {
      return SourcePage(
        file: file, lines: lines, marked: self.lines, goingOn: goingOn(in: lines))
    }
    let seen = AuthorComments(cutFrom: lines)
    // A place that would be out of sight altogether is shown as it is.
    let isSeen = self.lines.contains { !seen.hidden.contains($0) }
    return SourcePage(
      file: file,
      lines: has(Self.webEndings) ? seen.lines : EmphasisMarks.stripped(from: seen.lines),
      marked: self.lines, hidden: isSeen ? seen.hidden : seen.hidden.subtracting(self.lines),
      goingOn: has(Self.webEndings) ? [] : goingOn(in: lines))
  }

  /// The lines that go on in the next one; those do not that a break is asked for behind.
  private func goingOn(in lines: [String]) -> Set<Int> {
    var found: Set<Int> = []
    for paragraph in paragraphs where paragraph.upperBound <= lines.count {
      for number in paragraph.dropLast()
      where !Self.isBroken(lines[number - 1], before: lines[number]) {
        found.insert(number)
      }
    }
    return found
  }

  private static func isBroken(_ line: String, before next: String) -> Bool {
    line.hasSuffix("  ") || line.hasSuffix("\\") || next.first { $0 != " " } == ">"
  }

  /// The lines of the file as they are now.
  ///
  /// - Throws: ``SessionError/guide(_:)`` where it cannot be read any more.
  private func read() throws(SessionError) -> [String] {
    let bytes: [UInt8]
    if isBundled {
      bytes = Bundled.guide
    } else {
      do { bytes = try GuideReader.text(ofFile: file) } catch { throw .guide(error) }
    }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }
}

extension Session {
  /// Where in the files a numbered entry stands; nil for a question.
  func place(of entry: Numbering.Entry) -> SourcePlace? {
    switch entry {
    case .question: nil
    case .guide(let guide): place(file: everything.guides[guide].file, lines: 1...1)
    case .quote(let quote): place(file: quote.file, lines: quote.lines)
    case .section(let address):
      // Where it begins: all of its lines marked would tell nothing.
      place(
        file: guides[address.guide].file,
        lines: address.firstLine(in: guides)...address.firstLine(in: guides))
    }
  }

  /// The section that a numbered entry is, or stands in.
  func section(of entry: Numbering.Entry) -> SectionAddress? {
    switch entry {
    case .question, .guide: nil
    case .quote(let quote): quote.place.map { SectionAddress($0.sectionPlace) }
    case .section(let address): address
    }
  }

  private func place(file: String, lines: ClosedRange<Int>) -> SourcePlace {
    SourcePlace(
      file: file, lines: lines, isBundled: settings.knowledge.isEmpty,
      paragraphs: guides.filter { $0.file == file }.flatMap(Self.paragraphs))
  }

  /// The lines of paragraphs and items: code and tables are laid out by their author.
  private static func paragraphs(of guide: Guide) -> [ClosedRange<Int>] {
    guide.passages.filter { $0.form == .paragraph || $0.form == .listItem }
      .reduce(into: []) { found, passage in
        let lines = passage.lines
        // A long paragraph is several passages; two paragraphs have a blank line between.
        if passage.form == .paragraph, let last = found.last,
          last.upperBound + 1 == lines.lowerBound
        {
          found[found.count - 1] = last.lowerBound...lines.upperBound
        } else {
          found.append(lines)
        }
      }
  }
}
