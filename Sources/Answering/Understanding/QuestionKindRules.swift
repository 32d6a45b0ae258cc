import TextAnalysis

/// The forms of questions and the kinds that they tell, most telling first.
enum QuestionKindRules {
  static let all: [QuestionKindReader.Rule] =
    asking(.comparison, ["difference between"], ["compared to"], ["compared with"], ["versus"])
    + asking(.comparison, ["vs"], ["better than"], ["rather than"], ["or should i"])
    + asking(.comparison, ["different from"], ["differ from"], ["compare"], ["stronger than"])
    + asking(.comparison, ["the same as what"], ["how does it differ"])
    + asking(.duration, ["how long"], ["how much time"], ["how many minutes"], ["how many hours"])
    + asking(.duration, ["how many days"], ["how many weeks"], ["how many months"])
    + asking(.duration, ["how many years"], ["how quickly"], ["how fast"], ["recovery time"])
    + asking(.duration, ["healing time"], ["how late"], ["how lengthy"], ["how quick"])
    + asking(.duration, ["until when"], ["till when"], ["length of"])
    + opening(.duration, ["time off"])
    + asking(.duration, ["session length"], ["length of time"], ["what length of time"])
    + asking(.frequency, ["how often"], ["how frequently"], ["how regularly"], ["how many times"])
    + asking(.time, ["how soon"], ["at what point"], ["what time"], ["how early"], ["when can"])
    + asking(.time, ["when will"], ["when do"], ["when should"], ["when is"], ["when does"])
    + asking(.time, ["when am"], ["when are"], ["when could"], ["when would"], ["when may"])
    + asking(.time, ["when to"], ["when must"], ["when did"], ["when i can"], ["when i may"])
    + opening(.time, ["which month"], ["what month"], ["which day"], ["what day"], ["when"])
    + asking(.quantity, ["how many"], ["how much"], ["how deep"], ["how big"], ["how large"])
    + asking(.quantity, ["how strong"], ["what strength"], ["what depth"], ["what length"])
    + asking(.quantity, ["what number"], ["what percentage"], ["which strength"], ["the odds"])
    + asking(.quantity, ["number of"], ["what spf"], ["which spf"], ["price per"], ["cost per"])
    + asking(.quantity, ["what price"], ["what size"], ["needle length"], ["needle depth"])
    + asking(.quantity, ["how small"], ["how high"], ["how old"], ["what age"], ["price of"])
    + asking(.quantity, ["what does it cost"], ["what does that cost"], ["what would it cost"])
    + asking(.cause, ["what makes"], ["what drives"], ["by what mechanism"], ["what sets"])
    + asking(.cause, ["why"], ["how come"], ["what causes"], ["what is the reason"], ["reason for"])
    + asking(.who, ["who"], ["whom"], ["which people"], ["what kind of person"])
    + asking(.where, ["where"])
    + asking(.list, ["list of"], ["list the"], ["list all"], ["what are all"], ["dos and don"])
    + asking(.list, ["what are the"], ["what are some"], ["pros and cons"], ["give me all"])
    + asking(.list, ["which factors"], ["depend on"], ["depends on"], ["go wrong"])
    + asking(.list, ["what is the catch"], ["what is the point"], ["the bad stuff"])
    + asking(.list, ["which proteins"], ["which products"], ["which things"], ["which conditions"])
    + asking(.list, ["what kinds of"], ["what sorts of"], ["which kinds of"], ["contraindications"])
    + asking(.list, ["tell me all"], ["which are the"], ["side effects"])
    + asking(.procedure, ["step by step"], ["steps"], ["what happens during"], ["walk me through"])
    + asking(.procedure, ["talk me through"], ["what happens in"], ["what happens at"])
    + asking(.advice, ["what should"], ["what must"], ["what can i do"], ["what do i do"])
    + asking(.advice, ["what do i need"], ["what shall"], ["which should"], ["should i use"])
    + asking(.advice, ["how should"], ["how can i"], ["how do i"], ["any tips"], ["tips for"])
    + asking(.advice, ["what i should"], ["what i can do"], ["should i use"], ["do i rub on"])
    + asking(.advice, ["do i put on"], ["what kind of"], ["what sort of"], ["what type of"])
    + asking(.advice, ["any advice"], ["what not to"], ["what to"])
    + opening(.procedure, ["how does"], ["how do"], ["how is"], ["how are"])
    + opening(.definition, ["what is"], ["what are"], ["what does"], ["define"], ["explain"])
    + asking(.definition, ["what even is"], ["what exactly is"])
    + asking(.definition, ["what is meant by"], ["meaning of"], ["definition of"])
    + opening(.other, ["what"], ["which"], ["how"], ["tell me"])

  private static func asking(
    _ kind: QuestionKind, _ runs: [String]...
  ) -> [QuestionKindReader.Rule] {
    rules(kind, runs, opensClause: false)
  }

  private static func opening(
    _ kind: QuestionKind, _ runs: [String]...
  ) -> [QuestionKindReader.Rule] {
    rules(kind, runs, opensClause: true)
  }

  private static func rules(
    _ kind: QuestionKind, _ runs: [[String]], opensClause: Bool
  ) -> [QuestionKindReader.Rule] {
    runs.joined().map { run in
      QuestionKindReader.Rule(
        words: run.cutIntoWords(), kind: kind, opensClause: opensClause)
    }
  }
}
