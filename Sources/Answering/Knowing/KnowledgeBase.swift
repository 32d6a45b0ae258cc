package import Collection
public import Guides
import Knowledge
import Retrieval
public import TextAnalysis

/// Guides made ready for questions; the door to everything else in this module.
///
///     let knowledge = try KnowledgeBase.bundled()
///     var conversation = Conversation()
///     let answer = knowledge.answer("is it safe if I have rosacea", in: &conversation)
///     print(answer.summary)
public struct KnowledgeBase: Sendable {
  /// What was worked out before the first question; shared by copies, for it never changes.
  package var chooser: PassageChooser

  /// Indexes guides.
  ///
  /// - Parameters:
  ///   - guides: The guides to be asked; their order decides between equal passages.
  ///   - thesauri: Synonyms in addition to the embedded ones.
  ///   - parts: Parts of the model to do without, to measure what they add.
  ///   - progress: Told now and then which part of the work is done, 0…1.
  /// - Complexity: O(text of the guides).
  public init(
    guides: [Guide], thesauri: [Thesaurus] = [], leavingOut parts: Set<ModelPart> = [],
    progress: ((Double) -> Void)? = nil
  ) {
    let language = guides.lazy.compactMap(\.metadata.language).first
    let collection = GuideCollection(
      guides: parts.contains(.phrasings) ? guides.map(\.withoutPhrasings) : guides,
      analyzer: Analyzer(language: language), progress: progress)
    self.init(collection, thesauri: thesauri, leavingOut: parts)
  }

  /// Makes guides that are numbered and indexed ready for questions.
  package init(
    _ collection: GuideCollection, thesauri: [Thesaurus] = [],
    leavingOut parts: Set<ModelPart> = []
  ) {
    var thesaurus = Thesaurus()
    if !parts.contains(.synonyms) {
      thesaurus = BundledWords.thesaurus(named: collection.summary.thesauri)
      for other in thesauri { thesaurus.merge(other) }
    }
    chooser = PassageChooser(
      collection: collection, thesaurus: thesaurus,
      models: Models.embedded.leavingOut(parts))
  }

  /// The embedded guide, ready for questions.
  public static func bundled(thesauri: [Thesaurus] = []) throws(GuideError) -> KnowledgeBase {
    let guide = try GuideReader.read(Bundled.guide, file: Bundled.guideName)
    return KnowledgeBase(guides: [guide], thesauri: thesauri)
  }

  /// All embedded synonyms, those of single fields included.
  public static var bundledThesaurus: Thesaurus { BundledWords.all }

  /// The guides, in the order given.
  ///
  /// - Complexity: O(text of the guides) for the first call where they come from a saved file.
  public var guides: [Guide] { collection.guides }

  /// What each guide calls itself: its title, or else its file.
  package var titles: [String] {
    (0..<collection.guideCount).map { collection.cover(ofGuide: $0) }
      .map { $0.metadata.title ?? $0.file }
  }

  /// The notice of the first guide that has one.
  package var notice: String? {
    (0..<collection.guideCount).lazy
      .compactMap { collection.cover(ofGuide: $0).metadata.notice }.first
  }

  /// The names of the guides' files.
  package var files: [String] {
    (0..<collection.guideCount).map { collection.cover(ofGuide: $0).file }
  }

  var collection: GuideCollection { chooser.collection }

  /// Whether a passage or heading of the guides holds all of some words, in any inflection.
  ///
  /// - Parameter words: Folded words.
  public func mentions(_ words: [String]) -> Bool {
    let terms = words.map { collection.analyzer.term($0) }
    return !terms.isEmpty && collection.index.holds(terms)
  }

  /// Words of the guides that begin with some letters, folded, sorted; for completion.
  ///
  /// Words that carry no meaning of their own, and short ones, are left out. Of too many, those that
  /// the guides use most are kept.
  ///
  /// - Complexity: O(words of the guides).
  public func words(beginning letters: String, limit: Int) -> [String] {
    chooser.vocabulary.words(beginning: Folding.fold(letters), limit: limit)
  }

  /// The whole ranking of a question that stands alone, best first.
  public func ranking(of question: String) -> [PassageReference] {
    weighed(question, after: Conversation()).map { reference($0.id, $0.probability) }
  }

  /// The whole ranking that the last answer of a conversation was chosen from, best first; nil where
  /// that answer was given to something else than this question.
  package func ranking(of question: String, in conversation: Conversation) -> [PassageReference]? {
    guard let turn = conversation.turns.last, turn.question == question else { return nil }
    return turn.ranked.map { reference($0.id, $0.probability) }
  }

  private func reference(_ id: Int, _ probability: Float) -> PassageReference {
    let place = collection.place(id)
    return PassageReference(
      guide: place.guide, passage: place.passage, score: Double(probability))
  }

  /// The passages that may answer a question after what was said, likeliest first.
  package func weighed(_ question: String, after conversation: Conversation) -> [WeighedPassage] {
    chooser.consider(question, after: conversation.answeredTurns).weighed
  }
}

extension Guide {
  /// The guide without what its author says is asked.
  fileprivate var withoutPhrasings: Guide {
    var copy = self
    for section in copy.sections.indices { copy.sections[section].phrasings = [] }
    for passage in copy.passages.indices { copy.passages[passage].phrasings = [] }
    return copy
  }
}

extension KnowledgeBase {
  /// What the models see of a question, to be trained on: by itself, and after what was said.
  package struct Lesson {
    package var alone: [WeighedPassage]
    package var aloneOutlook: Outlook
    package var after: [WeighedPassage]
    package var afterOutlook: Outlook
    /// What speaks for the second; nil where nothing was said.
    package var goingOn: GoingOn?
  }

  /// What the models see of a question.
  package func lesson(_ question: String, after conversation: Conversation) -> Lesson {
    let turns = conversation.answeredTurns
    let alone = chooser.considered(chooser.read(question))
    let after = chooser.considered(alone, after: turns)
    return Lesson(
      alone: alone.weighed, aloneOutlook: chooser.outlook(alone.question, alone.weighed),
      after: after.weighed, afterOutlook: chooser.outlook(after.question, after.weighed),
      goingOn: turns.isEmpty ? nil : chooser.goingOn(alone: alone, after: after))
  }
}
