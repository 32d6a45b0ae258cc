/// One step through a document: an element begins, ends, or text stands between.
struct PageToken {
  /// What the step is.
  enum Kind: UInt8 {
    case open, close, text
  }

  var kind: Kind
  /// The element that begins or ends.
  var tag: PageTag
  /// What the attributes of the element that begins say.
  var traits: HTMLTraits
  /// For an element that begins, the index of its end and the reverse; for text its first byte.
  var place: UInt32
  /// For text the number of bytes; for an item or an ordered list its number, 0 for none.
  var value: UInt32
  /// The source line; of text the line of its first byte.
  var line: UInt32

  /// The index of the other end of an element.
  var partner: Int { Int(place) }
}

/// A document as a row of tokens, without the parts that are never shown.
struct HTMLTree {
  var tokens: [PageToken] = []
  /// The text of all text tokens.
  var text: [UInt8] = []
  /// Parts that no reader sees.
  var hidden: [ClosedRange<Int>] = []
  /// What the page's head says.
  var metadata = GuideMetadata()

  /// The bytes of a text token.
  func bytes(of token: PageToken) -> ArraySlice<UInt8> {
    text[Int(token.place)..<Int(token.place) + Int(token.value)]
  }
}
