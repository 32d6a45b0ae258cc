/// Reads the blocks of reStructuredText that marks make: directives, comments, literal text, fields.
struct Restructured {
  private var text: PlainLines
  /// How many lines were read that are no rules.
  private var wordLines = 0

  /// The text with code, cautions and terms marked, and without marks and comments.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func read(_ text: consuming PlainLines) -> PlainLines {
    var reader = Restructured(text: text)
    var index = 0
    while index < reader.text.lines.count { index = reader.read(index) }
    return reader.text
  }

  private mutating func read(_ index: Int) -> Int {
    guard text.isText(index) else { return index + 1 }
    let line = text.text(index)
    if let end = readFields(index) { return end }
    if text.shape(index).rule == nil { wordLines += 1 }
    if line.elementsEqual("..".utf8) || line.matches(".. ", at: line.startIndex) {
      return readExplicit(index)
    }
    if line.matches("__ ", at: line.startIndex) {
      text.leaveOut(index..<index + 1, as: .directive)
      return index + 1
    }
    if line.suffix(2).elementsEqual("::".utf8) { return readLiteral(after: index) }
    if line.matches(">>> ", at: line.startIndex) {
      var end = index
      while text.isText(end) { end += 1 }
      mark(index..<end, .code)
      return end
    }
    readShort(index, line)
    return index + 1
  }

  /// Fields right under the title, which say who wrote the text and when.
  private mutating func readFields(_ index: Int) -> Int? {
    guard wordLines <= 2, !text.isText(index - 1), isField(index) else { return nil }
    var end = index + 1
    while text.isText(end), isField(end) || text.lines[end].indent > text.lines[index].indent {
      end += 1
    }
    guard !text.isText(end) else { return nil }
    text.leaveOut(index..<end, as: .directive)
    return end
  }

  /// Whether a name between colons opens a line.
  private func isField(_ index: Int) -> Bool {
    let line = text.text(index)
    guard line.first == UInt8(ascii: ":"),
      let close = line.dropFirst().firstIndex(of: UInt8(ascii: ":")), close - line.startIndex <= 40,
      close > line.startIndex + 1
    else { return false }
    return close + 1 == line.endIndex || line[close + 1].isWhitespace
  }

  /// Where the lines end that are deeper than a line.
  private func blockEnd(after index: Int) -> Int {
    let indent = text.lines[index].indent
    var end = index + 1
    while end < text.lines.count, text.lines[end].isBlank || text.lines[end].indent > indent {
      end += 1
    }
    while end > index + 1, text.lines[end - 1].isBlank { end -= 1 }
    return end
  }

  private mutating func mark(_ range: Range<Int>, _ mark: PlainLine.Marks) {
    for index in range where text.isText(index) { text.lines[index].marks.insert(mark) }
  }

  private mutating func narrow(_ index: Int, dropping count: Int, atEnd end: Int = 0) {
    let range = text.lines[index].range
    let low = min(range.upperBound, range.lowerBound + count)
    text.lines[index].narrow(to: low..<max(low, range.upperBound - end), in: text.source)
  }

  /// A paragraph that ends in `::` and the literal block after it.
  private mutating func readLiteral(after index: Int) -> Int {
    let count = text.text(index).count
    let indent = text.lines[index].indent
    if count == 2 {
      text.leaveOut(index..<index + 1, as: .directive)
      text.lines[index].indent = indent
    } else {
      let isSpaced = text.text(index).dropLast(2).last == .space
      narrow(index, dropping: 0, atEnd: isSpaced ? 2 : 1)
    }
    guard !text.isText(index + 1) else { return index + 1 }
    text.lines[index].indent = indent
    let end = blockEnd(after: index)
    if count == 2 { text.lines[index].indent = 0 }
    mark(index + 1..<end, .code)
    return end
  }

  /// Fields, lines that are kept, and terms.
  private mutating func readShort(_ index: Int, _ line: ArraySlice<UInt8>) {
    let start = line.startIndex
    if line.first == UInt8(ascii: ":"), let close = line.firstPlace(of: ": ", from: start + 1),
      close - start <= 40, close > start + 1
    {
      narrow(index, dropping: 1)
      text.lines[index].marks.insert(.paragraph)
    } else if line.matches("| ", at: start), line.last != UInt8(ascii: "|") {
      narrow(index, dropping: 2)
      text.lines[index].marks.insert(.paragraph)
    } else if !text.isText(index - 1), text.isText(index + 1),
      text.lines[index + 1].indent > text.lines[index].indent, PlainMarker(line) == nil,
      text.shape(index).rule == nil, text.shape(index + 1).rule == nil
    {
      text.lines[index].marks.insert(.term)
    }
  }
}

extension Restructured {
  private static let codes: Set<String> = [
    "code", "code-block", "sourcecode", "parsed-literal", "math", "doctest", "testcode",
    "testoutput", "productionlist", "csv-table", "prompt", "command-output", "highlight",
  ]
  private static let warnings: Set<String> = [
    "warning", "caution", "danger", "attention", "error", "deprecated",
  ]
  private static let boxes: Set<String> = [
    "note", "tip", "hint", "important", "seealso", "topic", "admonition", "sidebar", "versionadded",
    "versionchanged", "rubric", "epigraph", "pull-quote", "container", "rst-class", "glossary",
    "list-table", "table", "only", "tab", "tabs", "details", "dropdown", "compound",
  ]
  private static let contents: Set<String> = ["contents", "toctree", "sectnum", "tableofcontents"]
  private static let hidden: Set<String> = [
    "raw", "meta", "index", "include", "literalinclude", "image", "automodule", "autoclass",
    "currentmodule", "module", "sectionauthor", "codeauthor", "default-role", "role", "header",
    "footer", "class", "unicode", "date", "target-notes", "tabularcolumns",
  ]

  /// A directive, a target, a foot-note or a comment, and the deeper lines that belong to it.
  private mutating func readExplicit(_ index: Int) -> Int {
    let end = blockEnd(after: index)
    let line = text.text(index).dropFirst(3)
    let start = line.startIndex
    if line.first == UInt8(ascii: "["), let close = line.firstPlace(of: "] ", from: start) {
      narrow(index, dropping: close + 2 - text.lines[index].range.lowerBound)
      dedent(index + 1..<end, to: text.lines[index].indent)
      return index + 1
    }
    guard line.first != UInt8(ascii: "_"), line.first != UInt8(ascii: "|"),
      let close = line.firstPlace(of: "::", from: start), close > start,
      line[..<close].allSatisfy({ $0.isLetter || $0.isDigit || $0.isIn(":-_+.") })
    else {
      let isTarget = (line.first ?? 0).isIn("_|")
      text.leaveOut(index..<end, as: isTarget ? .directive : .comment)
      return end
    }
    return readDirective(index, name: line.string(start..<close), argument: close + 2, end: end)
  }

  private mutating func readDirective(_ index: Int, name: String, argument: Int, end: Int) -> Int {
    if Self.contents.contains(name) {
      text.leaveOut(index..<end, as: .contents)
      return end
    }
    if Self.hidden.contains(name) {
      text.leaveOut(index..<end, as: name == "image" ? .picture : .directive)
      return end
    }
    let indent = text.lines[index].indent
    let body = optionsEnd(after: index, before: end)
    if body > index + 1 { text.leaveOut(index + 1..<body, as: .directive) }
    if Self.codes.contains(name) || name == "figure" {
      text.leaveOut(index..<index + 1, as: name == "figure" ? .picture : .directive)
      if name != "figure" {
        mark(body..<end, .code)
        return end
      }
      dedent(body..<end, to: indent)
      return body
    }
    let isBox = Self.boxes.contains(name) || Self.warnings.contains(name)
    let shift = argument - text.lines[index].range.lowerBound
    if text.lines[index].range.count <= shift {
      text.leaveOut(index..<index + 1, as: .directive)
    } else {
      narrow(index, dropping: shift)
      text.lines[index].indent = indent
      text.lines[index].marks.insert(isBox ? .paragraph : .term)
    }
    if isBox || !text.isText(index) { dedent(body..<end, to: indent) }
    if Self.warnings.contains(name) {
      mark(index..<end, .caution)
      return end
    }
    return index + 1
  }

  /// Where the options of a directive end.
  private func optionsEnd(after index: Int, before end: Int) -> Int {
    var body = index + 1
    while body < end, text.isText(body), text.text(body).first == UInt8(ascii: ":") { body += 1 }
    return body
  }

  /// Takes the indent of a box from its lines.
  private mutating func dedent(_ range: Range<Int>, to indent: Int) {
    let lines = text.lines[range.clamped(to: text.lines.indices)]
    let inner = lines.lazy.filter { !$0.isBlank }.map(\.indent).min() ?? 0
    guard inner > indent else { return }
    for index in range where text.isText(index) {
      text.lines[index].indent -= inner - indent
    }
  }
}
