using System.Globalization;

namespace HousingFirst.UnitTests.Theming;

/// <summary>Speaks a language until it is disposed.</summary>
internal sealed class Speaking : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public Speaking(string culture) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}
