namespace HousingFirst.Guidance.Desk;

/// <summary>Whose words an example is in.</summary>
internal enum ExampleOrigin
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
