namespace HousingFirst.Guidance.Desk;

/// <summary>Whose words a text is in.</summary>
internal enum TextOrigin
{
    /// <summary>The portal wrote it.</summary>
    Own,

    /// <summary>As it ships.</summary>
    Shipped,

    /// <summary>Shipped, and changed by the portal.</summary>
    Changed,

    /// <summary>Shipped and changed by the portal, and another edition of it ships by now.</summary>
    Touched,
}
