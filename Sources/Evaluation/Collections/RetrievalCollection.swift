/// A test collection of information retrieval: documents, queries, and who answers whom.
public struct RetrievalCollection: Sendable, Equatable {
  /// A document.
  public struct Document: Sendable, Equatable {
    /// The name that judgements use.
    public var id: String
    /// The title; may be empty.
    public var title: String
    /// The text; may be empty.
    public var text: String

    /// Makes a document.
    public init(id: String, title: String, text: String) {
      self.id = id
      self.title = title
      self.text = text
    }
  }

  /// A query with the documents that answer it.
  public struct Query: Sendable, Equatable {
    /// The query's name.
    public var id: String
    /// What is asked.
    public var text: String
    /// Relevance by document id; documents left out are irrelevant.
    public var relevance: [String: Int]

    /// Makes a query.
    public init(id: String, text: String, relevance: [String: Int]) {
      self.id = id
      self.text = text
      self.relevance = relevance
    }
  }

  /// The documents in the order of the file.
  public var documents: [Document]
  /// The queries that at least one document answers, in the order of the file.
  public var queries: [Query]
  /// The least relevance that counts.
  public var leastRelevance: Int

  /// Makes a collection.
  public init(documents: [Document], queries: [Query], leastRelevance: Int = 1) {
    self.documents = documents
    self.leastRelevance = leastRelevance
    self.queries = queries.filter { $0.relevance.values.contains { $0 >= leastRelevance } }
  }
}
