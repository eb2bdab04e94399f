namespace HousingFirst.Ui.Tokens;

/// <summary>The colour scheme that tokens are meant for.</summary>
internal enum Scheme
{
    Light,
    Dark,
}
