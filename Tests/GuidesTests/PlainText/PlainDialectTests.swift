import Guides
import Testing

@Suite struct PlainDialectTests {
  @Test func `manual pages`() throws {
    let guide = try plainGuide(
      """
      BOAT(1)                    Boat Manual                    BOAT(1)

      NAME
             boat - sail over water

      DESCRIPTION
         Sailing alone
             The boat sails wherever the wind blows, as all boats do, and it
             comes back on its own.

             -f, --fast
                    Sail faster than the wind would have it,
                    whatever the waves.

      Boat 1.0                   March 2020                     BOAT(1)
      """)
    #expect(guide.outline == ["2 NAME", "2 DESCRIPTION", "3 Sailing alone"])
    #expect(
      guide.texts(.listItem) == ["Sail faster than the wind would have it, whatever the waves."])
    #expect(guide.passages.last?.context.last?.text == "-f, --fast")
    #expect(guide.furniture.map(\.kind) == [.pageHeader, .pageHeader])
  }

  @Test func `help files of Vim`() throws {
    let guide = try plainGuide(
      """
      *boat.txt*\tFor Boat version 9.0.

      |01.1|\tSailing
      |01.2|\tMooring

      ==============================================================================
      *01.1*\tSailing

      To sail, enter this command: >

      \t:sail now
      <
      See |mooring| for more of it.\t\t\t*sail-more*

      ==============================================================================
      2. Mooring\t\t\t\t*mooring*

      Tie it up.
       vim:tw=78:ts=8:ft=help:norl:
      """)
    #expect(guide.sections.map(\.title) == ["Sailing", "2. Mooring"])
    #expect(guide.texts(.code) == [":sail now"])
    #expect(guide.texts(.paragraph) == ["See mooring for more of it.", "Tie it up."])
  }

  @Test func `reStructuredText`() throws {
    let text = """
      .. This is a comment
         of two lines.

      ==========
      Boat guide
      ==========

      :Author: Anna

      .. contents::
         :local:

      .. _sailing:

      Sailing
      =======

      Read *this* and ``that --flag``, see :ref:`the rules <rules>`, `here <http://a.b>`_
      and Python_ [1]_. Then type::

          sail --now

      .. warning:: Never in fog.

      .. note::

         It is slow. Very
         slow.

      term
         What it means.

      =====  =====
      Sail   Size
      =====  =====
      Main   9 m²
      Jib    4 m²
      =====  =====

      - one item
        goes on

      .. [1] A foot-note.
      .. image:: boat.png
         :alt: boat
      """
    let guide = try guide(text, file: "boat.rst")
    #expect(guide.outline == ["1 Boat guide", "2 Sailing"])
    #expect(
      guide.sentenceTexts == [
        "Read this and that --flag, see the rules, here and Python.", "sail --now",
        "Never in fog.", "It is slow.", "Very slow.", "What it means.", "Main | 9 m²",
        "Jib | 4 m²", "one item goes on", "A foot-note.",
      ])
    #expect(guide.texts(.code) == ["sail --now"])
    #expect(guide.texts(.caution) == ["Never in fog."])
    #expect(guide.texts(.tableRow).count == 2)
    #expect(guide.furniture.map(\.kind).contains(.comment))
  }

  @Test func `AsciiDoc`() throws {
    let text = """
      = Boat guide
      :toc:
      // a comment

      == Sailing

      Read *this*, _that_ and `code`, see <<mooring,Mooring>> or link:a.html[the page].

      .How to sail
      [source,sh]
      ----
      sail --now

      == not a heading
      ----

      WARNING: Never in fog.

      [CAUTION]
      ====
      Wear a vest.
      ====

      NOTE: It is slow.

      * one
      ** inner
      * two
      +
      more of two

      term:: What it
      means.

      -q::
      --quiet::
        Say nothing.

      === Mooring

      |===
      | Rope | 9 m
      | Chain | 4 m
      |===
      """
    let guide = try guide(text, file: "boat.adoc")
    #expect(guide.outline == ["1 Boat guide", "2 Sailing", "3 Mooring"])
    #expect(guide.texts(.code) == ["sail --now == not a heading"])
    #expect(guide.texts(.caution) == ["Never in fog.", "Wear a vest."])
    #expect(guide.texts(.tableRow) == ["Rope | 9 m", "Chain | 4 m"])
    #expect(
      guide.sentenceTexts.first == "Read this, that and code, see Mooring or the page.")
    #expect(guide.texts(.listItem).contains("Say nothing."))
    #expect(guide.texts(.listItem).contains("two more of two"))
  }

  @Test func `AsciiDoc with a sentence a line, links with looks, and a way through pages`() throws {
    let long = String(repeating: "very ", count: 40)
    let guide = try guide(
      """
      = Kiln

      link:.[Home,role="button round"] // {page-name}

      == Use

      The kiln is \(long)hot.
      It cools for a day.
      See link:a.html[the plan,window=_blank] and linkgit:git-init[1].

      Last.
      """, file: "a.adoc")
    #expect(guide.passages.map(\.lines) == [7...9, 11...11])
    #expect(
      guide.sentenceTexts.dropFirst() == [
        "It cools for a day.", "See the plan and git-init[1].", "Last.",
      ])
    #expect(guide.furniture.contains { $0.kind == .navigation && $0.lines == 3...3 })
  }

  @Test func `numbered lists, lines that are set in, and verses of AsciiDoc`() throws {
    let guide = try guide(
      """
      = Kiln

      == Use

      . Open the *door*.
      . Look inside.
      .. Use a lamp.

      Levels are these:

       0 Nothing
       1 Errors

      a. One letter.

      [verse]
      'kiln' open [--wide]
        [--slow]
      'kiln' close
      """, file: "a.adoc")
    #expect(
      guide.texts(.listItem) == ["Open the door.", "Look inside.", "Use a lamp.", "One letter."])
    #expect(guide.passages.first?.place?.number == 1)
    #expect(guide.lists.first?.isOrdered == true)
    #expect(guide.texts(.code) == ["0 Nothing 1 Errors"])
    #expect(guide.passages.suffix(2).map(\.lines) == [17...18, 19...19])
  }
}
