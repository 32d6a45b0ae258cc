import Collection
import Guides
import TextAnalysis
import Understanding

/// Whether the likeliest passage of a yes/no question can bear a yes out.
///
/// A wrong yes does most harm, so it has to be likely that this is the answer at all, the sentence has
/// to speak of the thing, and nothing near it may warn of the thing.
struct Affirmation {
  let question: AskedQuestion
  /// The questions before, oldest first, of a question that goes on.
  let earlierQuestions: [String]
  let lead: WeighedPassage
  /// What else may answer, likeliest first.
  let rest: ArraySlice<WeighedPassage>
  let selector: PassageSelector

  /// It has to be much likelier that the passage answers than that it does not.
  static let likelyEnough: Float = 0.7

  /// Whether a yes may be said.
  var isBorneOut: Bool {
    guard lead.probability >= Self.likelyEnough, !isWarnedOf, meetsAllThatTells, !isOfOtherFigures
    else { return false }
    if isDenied { return false }
    // What may be so is no reason to say that it is.
    if claim?.kind == .fact, sentence.contains([.hedge]) { return false }
    // What is told to be done with one thing is no advice on another.
    if claim?.kind == .advice, cues.isDisjoint(with: [.obligation, .reassurance]) { return false }
    let words = question.classed
    // That something is safe or allowed has to be said, not only left undenied.
    if words.contains([.reassuring, .normality]) { return cues.contains(.reassurance) }
    return !(words.asksLeave || claim?.kind == .permission) || allows
  }

  /// Whether the passage meets each word that makes much of the question, by itself or by its equal:
  /// “next morning” too, where it is asked whether something ends then.
  private var meetsAllThatTells: Bool {
    let own = question.own
    return own.words.indices.allSatisfy { place in
      let word = own.words[place]
      return word.isFunction || word.mass < Self.telling * own.mass
        || own.isMeant(lead.met, place)
    }
  }

  /// Whether a figure is asked about that the sentence, which has others, does not have: for an office of
  /// three, what is said of more than five.
  private var isOfOtherFigures: Bool {
    let own = question.own
    return cues.contains(.number)
      && own.words.indices.contains { place in
        let word = own.words[place]
        return (word.isFigure || WordClasses(of: word.folded).contains(.number))
          && own.alternative(lead.met, place) == nil
      }
  }

  /// A word of at least this share of a question's mass tells much of it.
  private static let telling: Float = 0.2

  /// Whether a yes is a warning: to a question of a harm, and where the sentence that answers says yes to
  /// some of it only: “hens are welcome if they are ringed”.
  var isCaution: Bool { isOfHarm || cues.contains(.condition) }

  private var isOfHarm: Bool { claim?.kind == .harm }

  private var claim: Claim? { Claim(question: question.text, earlier: earlierQuestions) }

  /// Whether a sentence of the passage takes the other side.
  private var isDenied: Bool {
    let sentences = selector.collection.passage(lead.id).sentences.map(\.text)
    return claim.map { VerdictReader.isDenied($0, in: sentences) } ?? false
  }

  private var isWarnedOf: Bool {
    if isOfHarm { return false }
    let whole = selector.cues(lead.id)
    if whole.contains(where: { $0.contains(.prohibition) }) { return true }
    // “Irritation is common … it is normal” takes no worry away but that it is not.
    let warns =
      claim?.kind == .normality
      ? cues.contains(.warning) && !cues.contains(.reassurance)
      : whole.contains { $0.contains(.warning) }
    if warns { return true }
    return rest.contains { selector.warns($0) && isOfTheSame($0) }
  }

  /// Whether a passage speaks of a thing that tells much of the question: of dogs or the garden, where
  /// dogs are asked to be allowed there.
  private func isOfTheSame(_ passage: WeighedPassage) -> Bool {
    let own = question.own
    return own.words.indices.contains { place in
      let word = own.words[place]
      return !word.isFunction && word.mass >= Self.telling * own.mass
        && !WordClasses(of: word.folded).overlaps(Self.asking)
        && (own.alternative(passage.body, place).map { $0.relation <= .synonym } ?? false)
    }
  }

  /// Words of these classes ask whether something may be, and are no thing.
  private static let asking: WordClasses = [
    .permission, .prohibition, .obligation, .adviceWord, .reassuring, .normality,
  ]

  private var allows: Bool {
    !cues.isDisjoint(with: [.permission, .reassurance]) || opensWithYes
  }

  private var opensWithYes: Bool {
    let text = selector.collection.passage(lead.id).sentences.first?.text ?? ""
    return ClassedWords(text).classes.first?.contains(.affirmation) == true
  }

  /// The sentence that answers.
  private var sentence: ClassedWords {
    let sentences = selector.collection.passage(lead.id).sentences
    guard sentences.indices.contains(lead.bestSentence) else { return ClassedWords("") }
    return ClassedWords(sentences[lead.bestSentence].text)
  }

  /// What the sentence that answers holds.
  private var cues: AnswerCues {
    let all = selector.cues(lead.id)
    return all.indices.contains(lead.bestSentence) ? all[lead.bestSentence] : []
  }
}

extension ClassedWords {
  /// Whether somebody asks for leave: “can I”, “may my mother”.
  fileprivate var asksLeave: Bool {
    classes.indices.dropLast().contains { index in
      classes[index].contains(.modal) && classes[index + 1].overlaps([.speaker, .kin])
    }
  }
}
