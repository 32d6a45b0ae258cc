import Guides
import Testing

/// What `<details>` holds ends with it, whatever headings stand inside.
@Suite struct DetailsTests {
  @Test(arguments: [
    "<details>\n<summary><h3>Can I?</h3></summary>\n\nYes.\n\n</details>",
    "<details><summary>\n\n### Can I?\n\n</summary>\n\nYes.\n\n</details>",
    "<details>\n<summary>Can I?</summary>\n\nYes.\n\n</details>",
    "<details>\n<summary>Can I?</summary>\nYes.\n</details>",
  ])
  func `text after it goes on with the section around`(_ details: String) throws {
    let guide = try guide("# Clay\n\n## First\n\nOne.\n\n\(details)\n\nTwo.\n\n## Second\n\nSix.\n")
    #expect(guide.sentenceTexts == ["One.", "Yes.", "Two.", "Six."])
    let sections = guide.passages.map { guide.sections[$0.section].path.joined(separator: "/") }
    #expect(sections == ["Clay/First", "Clay/First/Can I?", "Clay/First", "Clay/Second"])
  }

  @Test func `a heading inside that is as high as that around it ends too`() throws {
    let guide = try guide(
      """
      # Clay

      ## First

      <details><summary>More</summary>

      ## Heat

      Hot.

      ### Deep

      Deeper.

      <details><summary>Inner</summary>

      In.

      </details>

      Out.

      </details>

      Two.

      #### Below

      Low.
      """)
    let sections = guide.passages.map { guide.sections[$0.section].path.joined(separator: "/") }
    #expect(
      sections == [
        "Clay/Heat", "Clay/Heat/Deep", "Clay/Heat/Deep/Inner", "Clay/Heat/Deep", "Clay/First",
        "Clay/First/Below",
      ])
  }
}
