namespace HousingFirst.Contents.Arranging;

/// <summary>What is known of where a link leads.</summary>
internal enum LinkState
{
    /// <summary>There is a page.</summary>
    Found,

    /// <summary>The address leads on to another.</summary>
    Redirected,

    /// <summary>There is nothing that the person who looks could see.</summary>
    Missing,

    /// <summary>It leaves the portal; nothing is known of it.</summary>
    Outside,
}
