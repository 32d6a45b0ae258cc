package import Collection
import Guides
import TextAnalysis
import Understanding

/// Tells for each passage how likely it answers a question: the evidence and the model together.
package struct PassageChooser: Sendable {
  package let collection: GuideCollection
  private let analyst: QuestionAnalyst
  private let cues: CueStore
  private let vectors: VectorStore
  package var models: Models

  init(collection: GuideCollection, thesaurus: Thesaurus, models: Models) {
    self.collection = collection
    self.models = models
    analyst = QuestionAnalyst(reader: QuestionExpander(library: collection, thesaurus: thesaurus))
    cues = CueStore(collection)
    vectors = VectorStore(collection)
  }

  /// The vocabulary of the guides.
  var vocabulary: Vocabulary { collection.vocabulary }

  /// What each sentence of a passage holds that questions ask for.
  func cues(of id: Int) -> [AnswerCues] { cues.cues(of: id) }

  /// A question with its stand-ins, by itself.
  func read(_ text: String) -> AskedQuestion { analyst.read(text) }

  /// The passages that may answer, likeliest first.
  ///
  /// - Complexity: O(words of the candidates).
  func weigh(_ question: AskedQuestion) -> [WeighedPassage] { weigh(scan(question)) }

  private func scan(_ question: AskedQuestion, after alone: QuestionScan? = nil) -> QuestionScan {
    QuestionScan(question, library: collection, cues: cues, vectors: vectors, after: alone)
  }

  private func weigh(_ scan: QuestionScan) -> [WeighedPassage] {
    let weighed = scan.candidates.compactMap { scan.matches[$0] }.map { match in
      var passage = scan.weigh(match)
      passage.probability = models.passage.probability(passage.evidence.values)
      return passage
    }
    return weighed.sorted { ($1.probability, $0.id) < ($0.probability, $1.id) }
  }

  /// What speaks for there being an answer at all.
  func outlook(_ question: AskedQuestion, _ weighed: [WeighedPassage]) -> Outlook {
    Outlook(question, weighed, logOdds: logOdds(weighed.first))
  }

  /// How likely the guides answer at all, 0…1.
  func outlookProbability(_ question: AskedQuestion, _ weighed: [WeighedPassage]) -> Float {
    models.outlook.probability(outlook(question, weighed).values)
  }

  private func logOdds(_ passage: WeighedPassage?) -> Float {
    passage.map { models.passage.logOdds($0.evidence.values) } ?? Self.noOdds
  }

  /// As unlikely as can be.
  private static let noOdds: Float = -6

  /// A question with what may answer it.
  struct Considered {
    fileprivate let scan: QuestionScan
    var weighed: [WeighedPassage]
    var goesOn = false

    var question: AskedQuestion { scan.question }
  }

  /// Reads and weighs a question, by itself and after the turns that were answered, and takes the
  /// reading that is likelier.
  func consider(_ text: String, after turns: [EarlierTurn]) -> Considered {
    let alone = considered(read(text))
    guard !turns.isEmpty else { return alone }
    let after = considered(alone, after: turns)
    if isAnswered(alone, by: after) { return alone }
    let signs = goingOn(alone: alone, after: after)
    return models.goingOn.probability(signs.values) >= Self.evenOdds ? after : alone
  }

  private static let evenOdds: Float = 0.5

  /// Whether a question that does not say that it goes on has the same answer by itself.
  private func isAnswered(_ alone: Considered, by after: Considered) -> Bool {
    guard after.question.dependence.isOpening == 0,
      let lead = alone.weighed.first, lead.id == after.weighed.first?.id
    else { return false }
    return outlookProbability(alone.question, alone.weighed) >= Self.evenOdds
  }

  /// A question weighed by itself.
  func considered(_ question: AskedQuestion) -> Considered {
    let scan = scan(question)
    return Considered(scan: scan, weighed: weigh(scan))
  }

  /// A question weighed after the turns before, whatever speaks against it.
  func considered(_ alone: Considered, after turns: [EarlierTurn]) -> Considered {
    let scan = scan(analyst.asking(alone.question, after: turns), after: alone.scan)
    return Considered(scan: scan, weighed: weigh(scan), goesOn: true)
  }

  /// What speaks for the second reading.
  func goingOn(alone: Considered, after: Considered) -> GoingOn {
    GoingOn(
      after.question, alone: alone.weighed.first,
      outlook: outlookProbability(alone.question, alone.weighed), after: after.weighed.first,
      logOdds: logOdds(alone.weighed.first))
  }
}
