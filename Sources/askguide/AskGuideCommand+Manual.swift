import Assistant
import Manual

extension AskGuideCommand {
  /// What the manual page has below the options.
  static let chapters = [
    ManualChapter(
      "COMMANDS",
      [.text("At a terminal, without a question, these can be typed instead of one:")]
        + SlashCommandList.all.map { .item($0.usage, $0.meaning) } + [
          .text(
            """
            The bare words help, menu, ?, why, clear, bye, quit and exit work too. A number alone \
            reads on at what has that number on the screen, and so does “the second one”; /show N \
            is section N of /topics at any time, and needs no slash. TAB completes commands, what \
            they take, and in a question words of the guide. Ctrl-C drops the line, Ctrl-D leaves, \
            Ctrl-R searches the history.
            """)
        ]),
    ManualChapter(
      "EXIT STATUS",
      [
        .item("0", "Every question was answered, in whole or in part."),
        .item("1", "The guide does not answer at least one."),
        .item("2", "An error, such as a guide that cannot be read; standard error tells which."),
        .item("64", "Wrong usage."),
        .item("130", "Interrupted by Ctrl-C, outside the dialogue at a terminal."),
        .item("141", "Nobody reads the output any more."),
      ]),
    ManualChapter(
      "FILES",
      [
        .item(
          "~/.config/askguide/config",
          """
          Options that hold every time, one a line, as on the command line but for quotes, which \
          values with spaces do not need; a path may begin with ~/, and # begins a comment line. \
          $XDG_CONFIG_HOME stands in place of ~/.config where it is set. What the environment says \
          comes before it, and what the command line says before both; --no-config leaves the \
          file unread, and --version tells what is used, and from where.
          """),
        .item(
          "~/.local/state/askguide/history",
          """
          What was typed at the terminal, for its owner alone; $XDG_STATE_HOME stands in place of \
          ~/.local/state where it is set. Lines that begin with a space are not kept, with \
          --no-history none is.
          """),
        .item(
          "~/.cache/askguide",
          """
          What was read of large guides and folders, for its owner alone, so that they are read and \
          indexed once; $XDG_CACHE_HOME stands in place of ~/.cache where it is set. It is made \
          anew when a guide changes, what nobody asked for two months goes, and all of it may be \
          removed at any time. With --no-cache it is neither used nor written.
          """),
        .item("~/.inputrc", "Keys, between $if askguide and $endif; see readline(3)."),
      ]),
    ManualChapter("ENVIRONMENT", variables.map { .item($0, $1) }),
    ManualChapter(
      "EXAMPLES",
      [
        .example("askguide \"is it safe if I have rosacea\"", "One question:"),
        .example("askguide < questions.txt", "One question a line; a blank line starts anew:"),
        .example(
          "askguide -k bread.md --thesaurus bread.synonyms \"how long to prove\"",
          "A guide of one's own, and words for it:"),
        .example(
          "askguide --format jsonl < questions.txt | jq -r .outcome", "For other programs:"),
        .example("askguide \"$(askguide --topics | fzf)\"", "What a section picked says:"),
        .example(
          "guidelab index docs/ -o docs.knowledge && askguide -k docs.knowledge",
          "Many guides in one file, to be shipped:"),
        .example("askguide --mcp -k bread.md", "What a chat assistant starts to ask a guide:"),
      ]),
    ManualChapter("SEE ALSO", [.text("guidelab(1), less(1), readline(3)")]),
  ]

  private static let variables = [
    (
      "ASKGUIDE_KNOWLEDGE",
      "A guide, a folder of guides or saved knowledge, in place of the built-in one where --knowledge names none."
    ),
    ("NO_COLOR", "No colour, if not empty."),
    ("CLICOLOR_FORCE, FORCE_COLOR", "Colour in pipes and files too, unless NO_COLOR is set."),
    ("FORCE_HYPERLINK", "Citations are links if 1, not if 0, whatever the terminal is."),
    ("ACCESSIBLE", "As --plain, if not empty."),
    ("TERM", "Without it, or if it is dumb or of no known kind, no escape sequences and no pager."),
    ("COLUMNS, LINES", "The size, where the terminal does not tell."),
    ("PAGER", "What shows long texts; less if not set, nothing if empty."),
    ("LESS", "Options of less; not set, short texts are left on the screen."),
    ("VISUAL, EDITOR", "What /open N edit runs."),
    ("INPUTRC", "In place of ~/.inputrc."),
    ("XDG_CACHE_HOME", "The folder in which askguide keeps what it read of large guides."),
    ("XDG_CONFIG_HOME", "The folder in which askguide/config is looked for."),
    ("XDG_STATE_HOME", "The folder in which askguide/history is kept."),
  ]
}
