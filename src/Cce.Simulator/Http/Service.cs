using Cce.Simulator.AddonPrechecks;
using Cce.Simulator.Clusters;
using Cce.Simulator.Http.AddonPrechecks;
using Cce.Simulator.Http.PostChecks;
using Cce.Simulator.Http.PreChecks;
using Cce.Simulator.Http.Snapshots;
using Cce.Simulator.Http.UpgradeInfo;
using Cce.Simulator.Http.UpgradePlans;
using Cce.Simulator.Http.Upgrades;
using Cce.Simulator.Http.Workflows;
using Cce.Simulator.PostChecks;
using Cce.Simulator.PreChecks;
using Cce.Simulator.Snapshots;
using Cce.Simulator.UpgradePlans;
using Cce.Simulator.Upgrades;
using Cce.Simulator.Workflows;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;

namespace Cce.Simulator.Http;

/// <summary>The simulated service behind the gateway: its state and its controllers.</summary>
internal static class Service
{
    public static void AddService(this IServiceCollection services)
    {
        services.AddSingleton<CurrentScenario>();
        services.AddSingleton<ClusterRegister>();
        services.AddSingleton<UpgradeTaskStore>();
        services.AddSingleton<PreCheckStore>();
        services.AddSingleton<PostCheckStore>();
        services.AddSingleton<SnapshotStore>();
        services.AddSingleton<WorkflowSteps>();
        services.AddSingleton<WorkflowStore>();
        services.AddSingleton<AddonPrecheckStore>();
        services.AddSingleton(static provider => new UpgradePlanStore(
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ClusterRegister>(),
            provider.GetRequiredService<UpgradeTaskStore>(),
            provider.GetRequiredService<CurrentScenario>()));
        services.AddSingleton<UpgradeOperations>();
        services.AddSingleton<PreCheckOperations>();
        services.AddSingleton<PostCheckOperations>();
        services.AddSingleton<SnapshotOperations>();
        services.AddSingleton<WorkflowOperations>();
        services.AddSingleton<UpgradeInfoOperations>();
        services.AddSingleton<AddonPrecheckOperations>();
        services.AddSingleton<UpgradePlanOperations>();
        services.AddControllers(options =>
        {
            options.Filters.Add(new RequestBodyFilter());
            options.Filters.Add(new RejectionFilter());

            // "The upgrade field is required" hides what is wrong inside of it.
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        }).AddNewtonsoftJson().ConfigureApplicationPartManager(manager =>
        {
            // Inside another program MVC would pick up that program's controllers too.
            manager.ApplicationParts.Clear();
            manager.ApplicationParts.Add(new AssemblyPart(typeof(CceSimulator).Assembly));
            manager.FeatureProviders.Clear();
            manager.FeatureProviders.Add(new InternalControllers());
        });
    }
}
