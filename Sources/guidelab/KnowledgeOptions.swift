import ArgumentParser
import Evaluation

/// The guides and thesauri that a command works on.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "A guide file or a folder of guides, in place of the bundled guide; repeatable.",
      valueName: "path"))
  var knowledge: [String] = []

  @Option(
    help: ArgumentHelp("More synonyms, in Solr's format; repeatable.", valueName: "file"))
  var thesaurus: [String] = []

  /// Reads and indexes what was named.
  func load() throws -> KnowledgeUnderTest {
    try KnowledgeUnderTest(guides: knowledge, thesauri: thesaurus)
  }
}
