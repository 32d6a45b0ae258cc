import CLibXML2

/// The door to libxml2's HTML parser: a page in, its tokens out.
///
/// The parser tells of elements and text as it meets them and builds no tree of its own, so that
/// memory is bounded and places are those of the source, however many lines it has. No other file
/// imports the C library, and none of its names leave this one.
enum LibXML2 {
  /// The parser's version, such as “2.9.14”.
  static var version: String { LIBXML_DOTTED_VERSION }

  /// Reads a page.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func tree(of source: SourceText) -> HTMLTree {
    var events = Events(builder: HTMLTreeBuilder(source: source))
    let page = HTMLBounds.bounded(source.bytes) ?? source.bytes
    page.withUnsafeBytes { raw in
      let text = raw.bindMemory(to: CChar.self)
      guard let base = text.baseAddress,
        let context = htmlCreateMemoryParserCtxt(base, Int32(clamping: text.count))
      else { return }
      defer { htmlFreeParserCtxt(context) }
      let options = HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NOERROR.rawValue
      _ = htmlCtxtUseOptions(context, Int32(options | HTML_PARSE_NOWARNING.rawValue))
      _ = xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      guard let handler = context.pointee.sax else { return }
      handler.pointee = Self.handler
      events.context = context
      withUnsafeMutablePointer(to: &events) { pointer in
        context.pointee.userData = UnsafeMutableRawPointer(pointer)
        _ = htmlParseDocument(context)
      }
    }
    return events.builder.finish()
  }

  /// What the parser's calls need.
  private struct Events {
    var builder: HTMLTreeBuilder
    var context: htmlParserCtxtPtr?

    /// How many bytes of the source the parser has taken.
    var offset: Int { Int(xmlByteConsumed(context)) }
  }

  private static func events(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Events>? {
    data?.assumingMemoryBound(to: Events.self)
  }

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = 1
    handler.startElement = { data, name, attributes in
      guard let events = LibXML2.events(data), let name else { return }
      let element = String(cString: name)
      let given = LibXML2.given(attributes)
      guard !LibXML2.forgetsElement(element, given, events) else { return }
      let offset = events.pointee.offset
      events.pointee.builder.open(element, attributes: given, offset: offset)
    }
    handler.endElement = { data, name in
      guard let events = LibXML2.events(data), let name else { return }
      let offset = events.pointee.offset
      events.pointee.builder.close(String(cString: name), offset: offset)
    }
    handler.characters = { data, text, count in
      guard let events = LibXML2.events(data) else { return }
      let offset = events.pointee.offset
      let bytes = UnsafeBufferPointer(start: text, count: Int(count))
      events.pointee.builder.text(bytes, endingAt: offset)
    }
    handler.ignorableWhitespace = handler.characters
    return handler
  }

  /// Elements nested deeper than this are no page that a person wrote.
  private static let deepest = 256

  /// Takes an element that nests too deep from the parser's stack, so that it is told of no end.
  ///
  /// Its text is that of the element around it. The parser looks through its stack at every end,
  /// which would take quadratic time where the stack grew without bound.
  private static func forgetsElement(
    _ name: String, _ attributes: [(name: String, value: String)],
    _ events: UnsafeMutablePointer<Events>
  ) -> Bool {
    guard let context = events.pointee.context, context.pointee.nameNr > deepest,
      let names = context.pointee.nameTab, events.pointee.builder.passesOver(name, attributes)
    else { return false }
    context.pointee.nameNr -= 1
    context.pointee.name = names[Int(context.pointee.nameNr) - 1]
    return true
  }

  /// The attributes that say something; the values of others may be megabytes long.
  private static func given(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [(name: String, value: String)] {
    guard var pair = attributes else { return [] }
    var result: [(name: String, value: String)] = []
    while let name = pair.pointee {
      let key = String(cString: name)
      if HTMLTraits.attributes.contains(key) || headAttributes.contains(key) {
        let value = pair.advanced(by: 1).pointee.map { String(cString: $0) } ?? ""
        result.append((key, value))
      }
      pair = pair.advanced(by: 2)
    }
    return result
  }

  private static let headAttributes: Set<String> = ["name", "content", "lang", "start", "value"]
}
