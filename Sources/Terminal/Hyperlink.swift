import Glibc

/// Addresses that a terminal can link to.
public enum Hyperlink {
  /// The name of this machine; empty if it has none.
  public static var hostName: String {
    var system = utsname()
    guard uname(&system) == 0 else { return "" }
    let bytes = withUnsafeBytes(of: system.nodename) { Array($0.prefix { $0 != 0 }) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The address of a file by its absolute path, as terminals want it for links.
  ///
  /// With the host in it, a terminal can tell that a file is on another machine.
  ///
  /// - Complexity: O(n) in the length of the path.
  public static func fileURI(path: String, host: String) -> String {
    "file://\(encoded(host, keeping: ""))\(path.hasPrefix("/") ? "" : "/")\(encoded(path, keeping: "/"))"
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  /// A text with every byte encoded that is neither unreserved (RFC 3986, section 2.3) nor kept.
  private static func encoded(_ text: String, keeping kept: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) || kept.utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~".utf8.contains(byte)
    }
  }
}
