namespace HousingFirst.Training.Courses;

/// <summary>How a question is answered.</summary>
internal enum QuestionKind
{
    /// <summary>One of several answers.</summary>
    Single,

    /// <summary>All right ones of several answers.</summary>
    Multiple,

    /// <summary>Items put in order.</summary>
    Order,

    /// <summary>Left and right put together.</summary>
    Match,

    /// <summary>A number.</summary>
    Number,
}
