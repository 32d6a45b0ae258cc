// What a Swift program needs, and no more: ten names, each documented where it is declared.

/// Guides made ready for questions.
@_exported public import struct Answering.KnowledgeBase
/// What was asked before.
@_exported public import struct Answering.Conversation
/// How much an answer is to hold.
@_exported public import struct Answering.AnswerOptions
/// What a guide says to a question; `Codable`.
@_exported public import struct Answering.Answer
/// A verbatim passage with file, section and lines.
@_exported public import struct Answering.Quote
/// Whether a guide answers.
@_exported public import enum Answering.Outcome
/// What it says to a question of yes or no.
@_exported public import enum Answering.Verdict
/// Reads guides.
@_exported public import enum Guides.GuideReader
/// Why a guide cannot be read.
@_exported public import enum Guides.GuideError
/// More synonyms.
@_exported public import struct TextAnalysis.Thesaurus
