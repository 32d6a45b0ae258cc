import Manual

extension Guidelab {
  /// What the manual page has below the commands.
  static let chapters = [
    ManualChapter(
      "EXIT STATUS",
      [
        .item("0", "All is well."),
        .item("1", "Something was found, or a requirement is missed."),
        .item("2", "A file is unreadable or malformed; standard error tells which."),
        .item("64", "Wrong usage."),
      ]),
    ManualChapter(
      "FILES",
      [
        .item("GUIDE.md, GUIDE.txt, GUIDE.html", "Guides, in Markdown, plain text or HTML."),
        .item("WORDS.synonyms", "Synonyms, in Solr's format."),
        .item("QUESTIONS.jsonl", "Judged questions, a JSON object a line."),
        .item("OPEN.log", "What askguide --log noted down."),
      ]),
    ManualChapter(
      "ENVIRONMENT", [.text("Nothing in the environment changes what guidelab reports.")]),
    ManualChapter(
      "EXAMPLES",
      [
        .example("guidelab lint -k bread.md", "What keeps questions from their sections:"),
        .example(
          "guidelab evaluate -k bread.md --require first=0.9 judged.jsonl",
          "How well questions find their answers; status 1 below nine in ten:"),
        .example("guidelab gaps open.log", "What a guide should cover next:"),
      ]),
    ManualChapter("SEE ALSO", [.text("askguide(1)")]),
  ]
}
