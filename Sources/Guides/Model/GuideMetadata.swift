/// What a guide's front matter says of it.
public struct GuideMetadata: Sendable, Equatable {
  /// The guide's title; where front matter gives none, a level-1 heading that opens the guide.
  public var title: String?
  /// A language tag such as `en-GB`.
  public var language: String?
  /// A notice to be shown with answers, such as “not medical advice”.
  public var notice: String?
  /// The date of the last change, as written.
  public var updated: String?
  /// Where the guide's content comes from.
  public var source: String?
  /// Who wrote it.
  public var author: String?
  /// What to do in an emergency, in the author's words.
  public var urgent: String?
  /// The name of an embedded thesaurus of the guide's field, such as `skin-care`.
  public var thesaurus: String?

  /// Makes metadata; what is not known is nil.
  public init(
    title: String? = nil, language: String? = nil, notice: String? = nil, updated: String? = nil,
    source: String? = nil, author: String? = nil, urgent: String? = nil, thesaurus: String? = nil
  ) {
    self.title = title
    self.language = language
    self.notice = notice
    self.updated = updated
    self.source = source
    self.author = author
    self.urgent = urgent
    self.thesaurus = thesaurus
  }
}
