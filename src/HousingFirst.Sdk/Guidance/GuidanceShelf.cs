namespace HousingFirst.Sdk.Guidance;

/// <summary>Where on the guidance's overview a card stands.</summary>
public enum GuidanceShelf
{
    /// <summary>What leads to a decision.</summary>
    Decision,

    /// <summary>What reckons something out.</summary>
    Calculator,

    /// <summary>What is filled in and printed.</summary>
    Tool,

    /// <summary>What is read.</summary>
    Reading,
}
