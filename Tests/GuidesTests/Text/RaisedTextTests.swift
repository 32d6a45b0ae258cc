import Guides
import Testing

/// A raised or lowered number does not run into the number before it.
@Suite struct RaisedTextTests {
  private static let pairs = [
    ("10<sup>6</sup> parts", "10^6 parts"), ("10<sup>-3</sup> m", "10^-3 m"),
    ("10<sup>&minus;3</sup> m", "10^−3 m"), ("2<sup>n</sup> ways", "2^n ways"),
    ("m<sup>2</sup>", "m^2"), ("the 1<sup>st</sup> of May", "the 1st of May"),
    ("x<sup>n</sup>", "x^n"), ("Brand<sup>TM</sup>", "BrandTM"), ("Name<sup>a</sup>", "Namea"),
    ("H<sub>2</sub>O", "H2O"), ("10<sub>2</sub> is two", "10_2 is two"),
    ("(a+b)<sup>2</sup>", "(a+b)^2"), ("<sup>2</sup> words", "2 words"),
  ]

  @Test(arguments: pairs) func `in Markdown`(_ text: String, _ shown: String) throws {
    #expect(try guide("# T\n\nAbout \(text)\n").sentenceTexts == ["About \(shown)"])
  }

  @Test(arguments: pairs) func `in HTML`(_ text: String, _ shown: String) throws {
    #expect(try guide("<p>About \(text)", file: "a.html").sentenceTexts == ["About \(shown)"])
    let table = "<table><tr><td>a<td>b<tr><td>\(text)<td>c</table>"
    #expect(try guide(table, file: "a.html").sentenceTexts.last == "\(shown) | c")
  }

  @Test func `in reStructuredText`() throws {
    let text = "About 10\\ :sup:`6` parts and the 5\\ :sup:`th` of *them*, CO\\ :sub:`2`.\n"
    #expect(
      try guide(text, file: "a.rst").sentenceTexts
        == ["About 10^6 parts and the 5th of them, CO2."])
  }
}
