import CMarkdown4C

/// The door to md4c, the Markdown parser: Markdown in, blocks out.
///
/// No other file imports the C library, and none of its names leave this one.
enum MarkdownParser {
  /// The parser's name and the version its interface was written for.
  static let version = "0.4.8"

  /// The blocks of a text, in document order.
  ///
  /// - Parameters:
  ///   - text: Markdown, or a piece of it that stood inside HTML.
  ///   - lines: The lines of the text's bytes.
  ///   - isFragment: Whether tags and indents open no blocks.
  /// - Complexity: O(*n*) in the number of bytes.
  static func blocks(
    of text: ArraySlice<UInt8>, lines: LineIndex, isFragment: Bool = false
  ) -> [MarkdownBlock] {
    read(text, written: text, lines: lines, isFragment: isFragment, take: nil)
  }

  /// Reads a text and hands out its blocks some at a time, in document order.
  ///
  /// - Parameters:
  ///   - text: Markdown.
  ///   - written: The text as it is shown, byte for byte as long.
  ///   - lines: The lines of the text's bytes.
  ///   - take: Is given whole blocks, and leaves those that it will look at again with those that
  ///     follow.
  /// - Returns: The blocks that were left, and the last.
  /// - Complexity: O(*n*) in the number of bytes.
  static func read(
    _ text: ArraySlice<UInt8>, written: ArraySlice<UInt8>, lines: LineIndex,
    take: @escaping (inout [MarkdownBlock]) -> Void
  ) -> [MarkdownBlock] {
    read(text, written: written, lines: lines, isFragment: false, take: take)
  }

  /// Reads a piece of text in which tags and indents open no blocks, as
  /// ``read(_:written:lines:take:)`` does; `take` is given the last blocks too.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func readFragment(
    _ text: ArraySlice<UInt8>, lines: LineIndex, take: (inout [MarkdownBlock]) -> Void
  ) {
    var rest = withoutActuallyEscaping(take) { take in
      read(text, written: text, lines: lines, isFragment: true, take: take)
    }
    take(&rest)
  }

  private static func read(
    _ text: ArraySlice<UInt8>, written: ArraySlice<UInt8>, lines: LineIndex, isFragment: Bool,
    take: ((inout [MarkdownBlock]) -> Void)?
  ) -> [MarkdownBlock] {
    let text = WideTables.narrowed(text).map { $0[...] } ?? text
    return text.withUnsafeBufferPointer { bytes in
      written.withUnsafeBufferPointer { written in
        let shown = written.count == bytes.count ? written : bytes
        let assembler = MarkdownAssembler(source: bytes, written: shown, lines: lines)
        assembler.take = take
        parse(bytes, into: assembler, isFragment: isFragment)
        assembler.take = nil
        return assembler.finished()
      }
    }
  }

  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>, into assembler: MarkdownAssembler, isFragment: Bool
  ) {
    guard let base = text.baseAddress else { return }
    var parser = MD_PARSER()
    parser.flags = UInt32(flags | (isFragment ? fragmentFlags : 0))
    parser.enter_block = { type, detail, target in enter(type, detail, in: target) }
    parser.leave_block = { type, _, target in leave(type, in: target) }
    parser.enter_span = { type, detail, target in enter(type, detail, in: target) }
    parser.leave_span = { type, _, target in leave(type, in: target) }
    parser.text = { type, text, size, target in add(type, text, Int(size), in: target) }
    withExtendedLifetime(assembler) {
      let target = Unmanaged.passUnretained(assembler).toOpaque()
      base.withMemoryRebound(to: MD_CHAR.self, capacity: text.count) {
        _ = md_parse($0, MD_SIZE(text.count), &parser, target)
      }
    }
  }

  private static let flags =
    MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_WIKILINKS
  private static let fragmentFlags = MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOINDENTEDCODEBLOCKS
}

private func assembler(_ target: UnsafeMutableRawPointer?) -> MarkdownAssembler? {
  target.map { Unmanaged<MarkdownAssembler>.fromOpaque($0).takeUnretainedValue() }
}

private func enter(
  _ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?, in target: UnsafeMutableRawPointer?
) -> Int32 {
  guard let assembler = assembler(target) else { return 1 }
  switch type {
  case MD_BLOCK_QUOTE: assembler.open(.quotation)
  case MD_BLOCK_UL: assembler.open(.list(isOrdered: false, start: 1))
  case MD_BLOCK_OL:
    let start = detail?.assumingMemoryBound(to: MD_BLOCK_OL_DETAIL.self).pointee.start ?? 1
    assembler.open(.list(isOrdered: true, start: Int(start)))
  case MD_BLOCK_LI: assembler.open(.item)
  case MD_BLOCK_HR: assembler.add(.thematicBreak)
  case MD_BLOCK_H:
    let level = detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1
    assembler.openText(.heading(level: Int(level)))
  case MD_BLOCK_CODE:
    let info = detail?.assumingMemoryBound(to: MD_BLOCK_CODE_DETAIL.self).pointee.info
    let bytes = UnsafeRawBufferPointer(start: info?.text, count: min(Int(info?.size ?? 0), 80))
    assembler.openRaw(.code, info: String(decoding: bytes, as: UTF8.self))
  case MD_BLOCK_HTML: assembler.openRaw(.html)
  case MD_BLOCK_P: assembler.openText(.paragraph)
  case MD_BLOCK_TABLE: assembler.open(.table)
  case MD_BLOCK_THEAD: assembler.isInHead = true
  case MD_BLOCK_TBODY: assembler.isInHead = false
  case MD_BLOCK_TR: assembler.openRow()
  case MD_BLOCK_TH, MD_BLOCK_TD: assembler.openCell()
  default: break
  }
  return 0
}

private func leave(_ type: MD_BLOCKTYPE, in target: UnsafeMutableRawPointer?) -> Int32 {
  guard let assembler = assembler(target) else { return 1 }
  switch type {
  case MD_BLOCK_QUOTE, MD_BLOCK_UL, MD_BLOCK_OL, MD_BLOCK_LI, MD_BLOCK_TABLE: assembler.close()
  case MD_BLOCK_H, MD_BLOCK_P: assembler.closeText()
  case MD_BLOCK_CODE, MD_BLOCK_HTML: assembler.closeRaw()
  case MD_BLOCK_TH, MD_BLOCK_TD: assembler.closeCell()
  default: break
  }
  return 0
}

private func enter(
  _ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?, in target: UnsafeMutableRawPointer?
) -> Int32 {
  guard let assembler = assembler(target) else { return 1 }
  switch type {
  case MD_SPAN_EM: assembler.openSpan(.emphasis)
  case MD_SPAN_STRONG: assembler.openSpan(.strong)
  case MD_SPAN_CODE: assembler.openSpan(.code)
  case MD_SPAN_IMG: assembler.openSpan(.picture)
  case MD_SPAN_A:
    let target = detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee.href
    let bytes = UnsafeBufferPointer(start: target?.text, count: min(Int(target?.size ?? 0), 2_000))
    assembler.openSpan(.link(isAnchor: bytes.contains(CChar(bitPattern: UInt8(ascii: "#")))))
  case MD_SPAN_WIKILINK: assembler.openSpan(.link(isAnchor: false))
  default: assembler.openSpan(.other)
  }
  return 0
}

private func leave(_ type: MD_SPANTYPE, in target: UnsafeMutableRawPointer?) -> Int32 {
  guard let assembler = assembler(target) else { return 1 }
  assembler.closeSpan()
  return 0
}

private func add(
  _ type: MD_TEXTTYPE, _ text: UnsafePointer<MD_CHAR>?, _ size: Int,
  in target: UnsafeMutableRawPointer?
) -> Int32 {
  guard let assembler = assembler(target), let text else { return 1 }
  let start = UnsafeRawPointer(text)
  switch type {
  case MD_TEXT_BR, MD_TEXT_SOFTBR: assembler.breakLine()
  case MD_TEXT_ENTITY: assembler.addReference(start, size)
  case MD_TEXT_HTML: assembler.addTag(start, size)
  default: assembler.addWords(start, size)
  }
  return 0
}
