import Terminal
import Testing

@Suite struct HyperlinkTests {
  @Test(
    arguments: [
      ("/home/me/guide.md", "file://host/home/me/guide.md"),
      ("/a b/c;d#e?f%g", "file://host/a%20b/c%3Bd%23e%3Ff%25g"),
      ("/~me/x-y_z.1", "file://host/~me/x-y_z.1"),
      ("/é/痛", "file://host/%C3%A9/%E7%97%9B"),
      ("/\u{1B}\\\u{07}", "file://host/%1B%5C%07"),
      ("relative", "file://host/relative"),
    ])
  func pathsAreEncodedByteByByte(path: String, address: String) {
    #expect(Hyperlink.fileURI(path: path, host: "host") == address)
  }

  @Test func anOddHostCannotEndTheAddress() {
    #expect(Hyperlink.fileURI(path: "/x", host: "a/b\u{1B}") == "file://a%2Fb%1B/x")
    #expect(Hyperlink.fileURI(path: "/x", host: "") == "file:///x")
  }

  @Test func theMachineHasAName() {
    #expect(!Hyperlink.hostName.isEmpty)
    #expect(!Hyperlink.hostName.contains("\0"))
  }
}
