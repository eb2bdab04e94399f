namespace HousingFirst.Sdk.Content.Editing;

/// <summary>What an input is for people.</summary>
public enum EditInputKind
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Several lines of plain text.</summary>
    Text,

    /// <summary>A text in Markdown.</summary>
    Markdown,

    /// <summary>Markup, which is cleaned when it is saved.</summary>
    Html,

    /// <summary>A box to tick: <c>true</c> or <c>false</c>.</summary>
    Tick,

    /// <summary>A number; people write it as the portal's culture does.</summary>
    Number,

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A day and a time in the portal's zone, <c>yyyy-MM-ddTHH:mm</c>.</summary>
    DateTime,

    /// <summary>One of some choices.</summary>
    Choice,

    /// <summary>Any of some choices.</summary>
    Choices,
}
