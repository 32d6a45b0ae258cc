import Evaluation
import Guides
import Testing

@Suite struct OutlineTests {
  private let text = """
    ---
    title: Bread
    ---
    ![photo](a.png)

    # Bread

    The loaves are:

    - rye
      - dark

    ## Can I freeze it?

    <!-- a remark -->
    Yes.
    """

  private func outline() throws -> Outline {
    Outline(of: try GuideReader.read(Array(text.utf8), file: "bread.md"))
  }

  @Test func `is a tree with kinds, lines and what was left out`() throws {
    #expect(
      try outline().text() == """
        bread.md: Bread
                4  left out: picture
             6–12  section  Bread
               10    item  rye  ‹The loaves are:›
               11      item  dark  ‹The loaves are:›  ‹rye›
            13–16    question  Can I freeze it?
               15    left out: comment
               16      paragraph  Yes.

        """)
  }

  @Test func `is also one object a line, with whole texts`() throws {
    let lines = try outline().jsonLines().split(separator: "\n")
    #expect(lines.count == 7)
    #expect(
      lines[2] == """
        {"context":[{"kind":"leadIn","lines":[8,8],"text":"The loaves are:"}],"depth":1,\
        "file":"bread.md","kind":"item","lines":[10,10],"text":"rye"}
        """)
  }
}
