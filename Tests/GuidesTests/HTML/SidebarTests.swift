import Testing

@testable import Guides

/// Parts that a page names by class, id or role.
@Suite struct SidebarTests {
  private func texts(_ part: String) throws -> [String] {
    try guide(
      "<html><body><h1>Pots</h1><p>Pots are fired twice in the kiln of the yard.</p>\(part)"
        + "<p>Glaze dries for a day.</p></body></html>", file: "a.html"
    ).sentenceTexts
  }

  @Test(arguments: [
    "<div class=sidebar><h3>Shop</h3><p>We sell. <a href=/a>More of us</a></p></div>",
    "<div id=sidebar><p>Read <a href=/a>about our shop</a>.</p></div>",
    "<div class='site-sidebar'><p>Our <a href=/a>other pages here</a>.</p></div>",
    "<div role=complementary><p>Write to us.</p></div>",
    "<div class='widget x'><p>News by post.</p></div>", "<section class=newsletter>Join.</section>",
  ])
  func `of a site are left out`(_ part: String) throws {
    #expect(
      try texts(part) == [
        "Pots are fired twice in the kiln of the yard.", "Glaze dries for a day.",
      ])
  }

  @Test(arguments: [
    "<div class=sidebar><p>In 1900 the kiln fell in.</p></div>",
    "<div class=sidebar><p>In 1900 the kiln fell <a href=/a>in</a>.</p></div>",
    "<div class=note role=complementary><p>In 1900 the kiln fell in.</p></div>",
  ])
  func `of a book are text`(_ part: String) throws {
    #expect(try texts(part)[1] == "In 1900 the kiln fell in.")
  }

  @Test func `names are in order and of kinds that are known`() {
    for kind in HTMLTraits.kinds { #expect(!kind.value.isEmpty) }
    #expect(HTMLTraits.named(.class, "headerlink") == .headingLink)
    #expect(HTMLTraits.named(.ending, "footer") == .navigation)
    #expect(HTMLTraits.named(.role, "alert").isBox && HTMLTraits.named(.id, "none").isEmpty)
  }

  @Test func `a list of the headings after it is a table of contents, links or none`() throws {
    let list = "<ul><li>Clay</li><li>Glaze<ul><li>How hot?</li></ul></li></ul>"
    let body = "<h2>Clay</h2><p>A.</p><h2>Glaze</h2><p>B.</p><h3>How hot?</h3><p>C.</p>"
    #expect(
      try guide("<h1>Pots</h1>\(list)\(body)", file: "a.html").sentenceTexts == ["A.", "B.", "C."])
    let after = try guide("<h1>Pots</h1>\(body)\(list)", file: "a.html").sentenceTexts
    #expect(after == ["A.", "B.", "C.", "Clay", "Glaze", "How hot?"])
  }
}
