/// Turns what a terminal was sent into what can be read.
public enum TerminalText {
  /// Removes escape sequences and control characters other than tab and newline.
  ///
  /// An escape sequence that is cut off at the end is left out as well, so that the result of a
  /// beginning is the beginning of the result. Cursor movement is not carried out.
  public static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case 0x1B: skipEscape(&rest)
      case 0x09, 0x0A, 0x20...0x7E, 0x80...: plain.append(byte)
      default: break
      }
    }
    return plain
  }

  /// Removes what follows an ESC and belongs to it (ECMA-48, section 5).
  private static func skipEscape(_ rest: inout ArraySlice<UInt8>) {
    switch rest.popFirst() {
    case UInt8(ascii: "["):
      rest = rest.drop { !(0x40...0x7E).contains($0) }.dropFirst()
    case UInt8(ascii: "]"):
      rest = rest.drop { $0 != 0x07 && $0 != 0x1B }
      if rest.popFirst() == 0x1B { rest = rest.dropFirst() }
    case .some(0x20...0x2F):
      rest = rest.drop { (0x20...0x2F).contains($0) }.dropFirst()
    default: break
    }
  }
}
