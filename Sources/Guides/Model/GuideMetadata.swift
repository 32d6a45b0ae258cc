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

  /// Makes metadata; what is not known is nil.
  public init(
    title: String? = nil, language: String? = nil, notice: String? = nil, updated: String? = nil,
    source: String? = nil
  ) {
    self.title = title
    self.language = language
    self.notice = notice
    self.updated = updated
    self.source = source
  }
}
