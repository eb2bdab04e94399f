namespace HousingFirst.Ui.Tokens;

/// <summary>The sixteen steps of a palette in designsystemet's order and naming.</summary>
internal enum Step
{
    BackgroundDefault,
    BackgroundTinted,
    SurfaceDefault,
    SurfaceTinted,
    SurfaceHover,
    SurfaceActive,
    BorderSubtle,
    BorderDefault,
    BorderStrong,
    TextSubtle,
    TextDefault,
    BaseDefault,
    BaseHover,
    BaseActive,
    BaseContrastSubtle,
    BaseContrastDefault,
}
