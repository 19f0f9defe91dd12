using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Cce.Simulator.Http;

/// <summary>Finds the controllers, which are no part of what the assembly shows.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        !typeInfo.IsAbstract && typeInfo.IsAssignableTo(typeof(ControllerBase));
}
