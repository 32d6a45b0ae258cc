import CCommonMark
import Glibc

/// The door to cmark-gfm, the CommonMark parser: Markdown in, blocks out.
///
/// No other file imports the C library, and none of its names leave this one.
enum CommonMark {
  /// The parser's version, such as “0.29.0.gfm.6”.
  static var version: String { cmark_version_string().map { String(cString: $0) } ?? "unknown" }

  /// The blocks of a text from a line on, in document order.
  ///
  /// Tables are read; no other extension of CommonMark is.
  ///
  /// - Complexity: O(*n*) in the number of bytes, for text that does not nest without end.
  static func blocks(of source: SourceText, fromLine first: Int) -> [MarkdownBlock] {
    guard first <= source.lineCount else { return [] }
    guard let parser = cmark_parser_new(options) else { return [] }
    defer { cmark_parser_free(parser) }
    if hasExtensions, let table = cmark_find_syntax_extension("table") {
      _ = cmark_parser_attach_syntax_extension(parser, table)
    }
    source.bytes[source.lineStarts[first - 1]...].withUnsafeBytes { bytes in
      let text = bytes.bindMemory(to: CChar.self)
      if let base = text.baseAddress { cmark_parser_feed(parser, base, text.count) }
    }
    guard let document = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(document) }
    var walk = TreeWalk(source: source, offset: first - 1)
    walk.run(document)
    return walk.blocks
  }

  /// Inlines carry lines only when positions are asked for.
  private static let options = CMARK_OPT_SOURCEPOS | CMARK_OPT_UNSAFE

  /// Registers the extensions once a process.
  private static let hasExtensions: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()
}

/// One pass over the C tree.
///
/// It never recurses, so no depth of nesting can exhaust the stack.
private struct TreeWalk {
  let source: SourceText
  /// What to add to the parser's line numbers.
  let offset: Int
  var blocks: [MarkdownBlock] = []
  private var depth = 0
  private var words = MarkdownText(line: 1)

  init(source: SourceText, offset: Int) {
    self.source = source
    self.offset = offset
  }

  mutating func run(_ document: OpaquePointer) {
    guard let iterator = cmark_iter_new(document) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
    }
  }

  private mutating func enter(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: words.append(literal(node))
    case CMARK_NODE_CODE:
      let breaks = Int(cmark_node_get_end_line(node) - cmark_node_get_start_line(node))
      words.append(code: literal(node), lineBreaks: max(0, breaks))
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.breakLine()
    case CMARK_NODE_HTML_INLINE: words.append(tag: literal(node))
    case CMARK_NODE_STRONG, CMARK_NODE_EMPH: words.openEmphasis()
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE, CMARK_NODE_DOCUMENT: break
    case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK: addVerbatim(node)
    case CMARK_NODE_THEMATIC_BREAK: add(.thematicBreak)
    default: enterContainer(node)
    }
  }

  private mutating func enterContainer(_ node: OpaquePointer) {
    if isCell(node) {
      words.openCell()
      return
    }
    add(kind(of: node))
    depth += 1
    words = MarkdownText(line: firstLine(node))
  }

  private mutating func leave(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_STRONG, CMARK_NODE_EMPH: words.closeEmphasis()
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE, CMARK_NODE_DOCUMENT: break
    default: leaveContainer(node)
    }
  }

  private mutating func leaveContainer(_ node: OpaquePointer) {
    if isCell(node) {
      if cmark_node_next(node) != nil { words.appendBorder() }
      return
    }
    depth -= 1
    guard let last = blocks.indices.last else { return }
    switch kind(of: node) {
    case .heading, .paragraph: finishText(of: node, in: last)
    case .row: blocks[last].text = words.finished(in: source, end: nil)
    default: break
    }
  }
}

extension TreeWalk {
  private func start(_ node: OpaquePointer) -> Int { Int(cmark_node_get_start_line(node)) }

  private mutating func add(_ kind: MarkdownBlock.Kind) {
    blocks.append(MarkdownBlock(kind: kind, depth: depth))
  }

  /// The line of the file that a block starts in.
  ///
  /// A paragraph cut off from the table under it has no line: it opens where the table says it does.
  private func firstLine(_ node: OpaquePointer) -> Int {
    if start(node) == 0, let next = cmark_node_next(node) { return start(next) + offset }
    return max(1, start(node) + offset)
  }

  /// Ends a paragraph or heading; its last line shows whether breaks were missed.
  private mutating func finishText(of node: OpaquePointer, in index: Int) {
    let first = firstLine(node)
    var end = Int(cmark_node_get_end_line(node)) + offset
    if start(node) == 0, let table = cmark_node_next(node) {
      end = lineBefore(table: table)
    } else if cmark_node_get_type(node) == CMARK_NODE_HEADING, end != first {
      end -= 1  // The underline of a setext heading.
    }
    blocks[index].text = words.finished(in: source, end: end)
    if blocks[index].text.marks.isEmpty {
      blocks[index].text.marks = [.init(offset: 0, line: first)]
    }
  }

  /// The last line of a paragraph that a table was cut off from.
  ///
  /// The header's own line is wrong there; the first row under it and the table's end are not.
  private func lineBefore(table: OpaquePointer) -> Int {
    let header = cmark_node_first_child(table)
    if let row = cmark_node_next(header) { return start(row) + offset - 3 }
    return Int(cmark_node_get_end_line(table)) + offset - 2
  }

  /// Adds a block whose text is kept as it is.
  private mutating func addVerbatim(_ node: OpaquePointer) {
    let isCode = cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK
    var length: Int32 = 0
    var indent: Int32 = 0
    var mark: CChar = 0
    let isFenced = isCode && cmark_node_get_fenced(node, &length, &indent, &mark) != 0
    add(isCode ? .code : .html)
    let line = start(node) + offset + (isFenced ? 1 : 0)
    let last = blocks.count - 1
    blocks[last].text.bytes = Array(literal(node))
    blocks[last].text.marks = [.init(offset: 0, line: line)]
  }

  /// The node's own text; valid as long as the tree is.
  private func literal(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    guard let literal = cmark_node_get_literal(node) else { return .init(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: literal, count: strlen(literal))
      .bindMemory(to: UInt8.self)
  }

  private func isCell(_ node: OpaquePointer) -> Bool { typeName(of: node) == "table_cell" }

  /// The type's name; types of extensions have no other constant.
  private func typeName(of node: OpaquePointer) -> String {
    guard let name = cmark_node_get_type_string(node) else { return "" }
    return String(cString: name)
  }

  private func kind(of node: OpaquePointer) -> MarkdownBlock.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_BLOCK_QUOTE: return .quotation
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(isOrdered: isOrdered, start: Int(cmark_node_get_list_start(node)))
    default: break
    }
    switch typeName(of: node) {
    case "table": return .table
    case "table_header": return .row(isHeader: true)
    case "table_row": return .row(isHeader: false)
    default: return .paragraph
    }
  }
}
