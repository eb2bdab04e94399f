using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Tables;
using HousingFirst.Ui.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Ui;

/// <summary>Registers what the shared user interface needs; called once by the host's machinery.</summary>
public static class UiServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IBrandStylesheets"/> and <see cref="DataTables"/>.</summary>
    public static IServiceCollection AddHousingFirstUi(this IServiceCollection services) =>
        services.AddSingleton<IBrandStylesheets, BrandStylesheets>().AddSingleton<DataTables>();
}
