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
        .item(
          "QUESTIONS.jsonl",
          "Judged questions, a JSON object a line; those of GUIDE.jsonl are for GUIDE.md."),
        .item("OFF-TOPIC.txt", "Questions that no guide is about, one a line; # opens a remark."),
        .item(
          "WEIGHTS.txt",
          "What fit writes: a model, a feature and a weight a line, parted by tabs; to be built in "
            + "as Knowledge/weights.txt."),
        .item("OPEN.log", "What askguide --log noted down."),
        .item(
          "DOCS.knowledge",
          "What index writes: guides and their index in one file, for askguide --knowledge."),
      ]),
    ManualChapter(
      "ENVIRONMENT", [.text("Nothing in the environment changes what guidelab reports.")]),
    ManualChapter(
      "EXAMPLES",
      [
        .example("guidelab lint -k bread.md", "What keeps questions from their sections:"),
        .example(
          "guidelab evaluate --require first=0.9 bread.md",
          "How well questions find their answers; status 1 below nine in ten:"),
        .example(
          "guidelab evaluate --calibration --off-topic off-topic.txt guides/",
          "Several guides beside one another, and what they ought to decline:"),
        .example(
          "guidelab fit --report -o weights.txt guides/",
          "What evidence weighs, learnt from guides, and how well guides left out are answered:"),
        .example("guidelab gaps open.log", "What a guide should cover next:"),
        .example("guidelab suggest bread.md --log open.log", "What to add to it:"),
        .example("guidelab index docs/ -o docs.knowledge", "Many guides in one file:"),
      ]),
    ManualChapter("SEE ALSO", [.text("askguide(1)")]),
  ]
}
